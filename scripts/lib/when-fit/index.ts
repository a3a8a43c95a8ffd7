import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { isForColleagues } from '../../../src/domain/edition.ts';
import type { Edition } from '../../../src/schemas/edition.ts';
import type { WhenFit } from '../build-site.ts';
import { ExpectedError } from '../expected-error.ts';
import type { OptionValues } from '../command-line.ts';
import { text } from '../site-options.ts';
import { inYourLanguage } from '../words.ts';
import { compressBeside } from './compress.ts';
import { NAMESPACE, signFile } from './sign.ts';

/**
 * What `build --compress` and `--sign KEY` ask for, once a site has passed everything.
 * @param edition nothing where the parts of a site say it
 */
export function whenFit(values: OptionValues, edition: Edition | undefined): WhenFit | undefined {
  const isCompressed = values['compress'] === true;
  const key = keyOf(text(values, 'sign'), edition);
  if (!isCompressed && key === undefined) return undefined;
  return async (files, progress, signal) => {
    if (isCompressed) await progress.stage('compress', () => compressBeside(files.site));
    if (key === undefined) return;
    if (!existsSync(files.proof)) throw noProof();
    await progress.stage('sign', () => signFile(files.proof, key, signal));
    const proof = relative(process.cwd(), files.proof);
    const line = `ssh-keygen -Y verify -n ${NAMESPACE} -f allowed_signers -I NAME -s ${proof}.sig < ${proof}`;
    progress.say(inYourLanguage({ en: `Signed: ${proof}.sig. To check it: ${line}`, fr: `Signé : ${proof}.sig. Pour vérifier : ${line}` }));
  };
}

function keyOf(typed: string | undefined, edition: Edition | undefined): string | undefined {
  if (typed === undefined) return undefined;
  if (edition !== undefined && isForColleagues(edition)) throw noProof();
  const key = resolve(typed);
  if (existsSync(key)) return key;
  throw new ExpectedError({
    en: `There is no key ${key}. --sign takes an SSH key, or its public half where an agent has it; ssh-keygen -t ed25519 makes one.`,
    fr: `Il n’y a pas de clé ${key}. --sign attend une clé SSH, ou sa moitié publique si un agent la détient ; ssh-keygen -t ed25519 en fait une.`,
  });
}

const noProof = () =>
  new ExpectedError({
    en: 'There is no proof to sign. One is made with --edition public alone, and where the content is on this machine.',
    fr: 'Il n’y a pas de preuve à signer. On n’en fait qu’avec --edition public, et là où le contenu est sur cette machine.',
  });
