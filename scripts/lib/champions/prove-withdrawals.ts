import { posix } from 'node:path';
import type { LoadedContent } from '../../../src/check/load.ts';
import type { Finding, WithdrawnPeople } from '../../../src/output/verify/index.ts';
import type { Trace, Withdrawn } from '../../../src/output/withdrawn/person.ts';
import { emailKey } from '../../../src/domain/people/cells.ts';
import { wordsOf } from '../../../src/domain/text/fold.ts';
import { namePatterns } from '../../../src/domain/text/mention.ts';
import { unlistedReason } from '../../../src/domain/edition.ts';
import { type View } from '../../../src/schemas/edition.ts';
import type { Champion } from '../../../src/schemas/champion.ts';
import type { SiteOptions } from '../site-options.ts';
import { inYourLanguage } from '../words.ts';
import { findMentions } from './mentions.ts';
import { stemOf } from './withdraw.ts';
import { mentionLine } from './withdraw-report.ts';
import { readWithdrawals, settleWithdrawals, type Withdrawal } from './withdrawals.ts';

/** What a build needs in order to prove the withdrawals since the last one. */
export interface WithdrawalProof {
  withdrawn: WithdrawnPeople;
  /** Where the content still has them, for an output that was refused. */
  sources(findings: readonly Finding[]): string[];
  /** After the site is published: deletes the records that are proven, and says so. */
  settle(): string[];
}

const both = (en: string, fr: string): string => inYourLanguage({ en, fr });

/** Nothing while nobody has withdrawn. */
export function withdrawalProof(
  content: LoadedContent,
  { edition, now, content: folder }: Pick<SiteOptions, 'edition' | 'now' | 'content'>,
  cacheRoot: string,
): WithdrawalProof | undefined {
  const withdrawals = readWithdrawals(cacheRoot).filter((withdrawal) => withdrawal.content === folder);
  if (withdrawals.length === 0) return undefined;
  const limits = withdrawals.map((withdrawal) => ({
    withdrawal,
    why: whyNotTheName(withdrawal, content, { edition, now, preview: false }),
  }));
  return {
    withdrawn: { people: limits.map(({ withdrawal, why }) => asWithdrawn(withdrawal, why === undefined, content)), message },
    sources: (findings) => {
      if (!findings.some(({ rule }) => rule === 'withdrawn')) return [];
      const lines = withdrawals.flatMap((withdrawal) =>
        findMentions(content, withdrawal)
          .filter(({ kind }) => kind !== 'part-of-name')
          .map(mentionLine),
      );
      const nowhere = both(
        'The content does not have them any more in a way that can be found: look for the words in the files above, in pictures’ descriptions, in src/i18n and in the settings.',
        'Le contenu ne les a plus sous une forme qui se trouve : cherchez les mots des fichiers ci-dessus dans les descriptions d’images, src/i18n et les réglages.',
      );
      return [
        both(
          'Somebody who withdrew still stands in the site. In the content:',
          'Une personne qui s’est retirée figure encore dans le site. Dans le contenu :',
        ),
        ...(lines.length > 0 ? [...new Set(lines)] : [nowhere]),
        both(
          'If it is the name of somebody else: npm run champions -- withdraw ID --other-person',
          'Si c’est le nom de quelqu’un d’autre : npm run champions -- withdraw ID --other-person',
        ),
      ];
    },
    settle: () => {
      const remaining = settleWithdrawals(cacheRoot, folder, edition);
      const names = limits.flatMap(({ withdrawal, why }) => (why === undefined ? [] : [`  ${withdrawal.name}: ${why}`]));
      const others = [...new Set(remaining.flatMap(({ editions }) => editions))];
      return [
        both(
          `Withdrawals proven in the ${edition} edition: ${withdrawals.length}. No byte of it holds their names, e-mails, addresses or photos.`,
          `Retraits prouvés dans l’édition ${edition} : ${withdrawals.length}. Aucun octet n’y contient leurs noms, e-mails, adresses ou photos.`,
        ),
        ...(names.length === 0
          ? []
          : [both('Except these names, which could not be proven:', 'Sauf ces noms, qui n’ont pas pu être prouvés :'), ...names]),
        ...others.map((other) =>
          both(
            `Still to be proven in the ${other} edition, which shows them until it is built and published: --edition ${other}`,
            `Reste à prouver dans l’édition ${other}, qui les montre jusqu’à ce qu’elle soit construite et publiée : --edition ${other}`,
          ),
        ),
      ];
    },
  };
}

/** Why the name cannot be looked for; nothing when it can. */
function whyNotTheName({ id, name, nameIsAnothers }: Withdrawal, content: LoadedContent, view: View): string | undefined {
  if (nameIsAnothers)
    return both('somebody looked, and it is the name of somebody else', 'quelqu’un a regardé, et c’est le nom de quelqu’un d’autre');
  if (namePatterns(name) === undefined)
    return both('too few letters to be told from other words', 'trop peu de lettres pour le distinguer d’autres mots');
  const namesake = content
    .of('champions')
    .find(
      ({ data }) => data !== undefined && unlistedReason(data as Champion, view) === undefined && sameWords((data as Champion).name, name),
    );
  if (namesake === undefined) return undefined;
  return namesake.id === id
    ? both(`champions/${id}.yaml is there again`, `champions/${id}.yaml est de nouveau là`)
    : both(`champions/${namesake.id}.yaml bears it too`, `champions/${namesake.id}.yaml le porte aussi`);
}

const sameWords = (a: string, b: string): boolean => wordsOf(a).split(' ').sort().join(' ') === wordsOf(b).split(' ').sort().join(' ');

function asWithdrawn({ id, name, emails, photo }: Withdrawal, provable: boolean, content: LoadedContent): Withdrawn {
  const champions = content.of('champions');
  const held = new Set(champions.map(({ raw }) => emailKey(String(raw?.['email'] ?? ''))));
  const back = champions.some((champion) => champion.id === id);
  const stem = photo === undefined ? undefined : stemOf(photo.file);
  const others = content.scanned.files.some(
    (file) => /\.(?:png|jpe?g|webp|avif|gif|svg)$/i.test(file) && stemOf(posix.basename(file)) === stem,
  );
  return {
    id,
    isBack: back,
    name: provable ? name : undefined,
    emails: emails.filter((email) => !held.has(emailKey(email))),
    photo: photo && !back ? { digests: photo.digests, stem: others ? undefined : stem } : undefined,
    others: champions.map((champion) => ({ id: champion.id, name: String(champion.raw?.['name'] ?? '') })),
  };
}

function message(trace: Trace, { id }: Withdrawn): string {
  switch (trace) {
    case 'name':
      return both(`The name of somebody who withdrew stands here (${id}).`, `Le nom d’une personne qui s’est retirée figure ici (${id}).`);
    case 'email':
      return both(
        `The e-mail of somebody who withdrew stands here (${id}).`,
        `L’adresse électronique d’une personne qui s’est retirée figure ici (${id}).`,
      );
    case 'id':
      return both(
        `The address of the page of somebody who withdrew stands here (${id}).`,
        `L’adresse de la page d’une personne qui s’est retirée figure ici (${id}).`,
      );
    case 'photo':
      return both(`The photo of somebody who withdrew is here (${id}).`, `La photo d’une personne qui s’est retirée est ici (${id}).`);
  }
}
