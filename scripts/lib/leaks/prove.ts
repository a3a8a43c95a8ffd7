import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { LoadedContent } from '../../../src/check/load.ts';
import { packageFile } from '../../../src/config/package-file.node.ts';
import { listFiles } from '../../../src/output/files.ts';
import { type Leak, searchSite, textLeaks } from '../../../src/output/leaks/search.ts';
import type { Finding } from '../../../src/output/verify/index.ts';
import type { WorkFiles } from '../astro.ts';
import { manifestOf, PROJECT, projectVersion } from '../project.ts';
import type { SiteOptions } from '../site-options.ts';
import { type Proof, proofPage } from './page.ts';
import { type ContentSecrets, secretsOf } from './secrets.ts';
import { WORDS } from './words.ts';

/** So many are shown: the first few say where to look. */
const SHOWN = 40;

/**
 * Reads every byte of a finished site, and the texts that its images were drawn from, for what its edition must not tell. Writes down what was read and
 * searched: beside the build’s other working files and not in the site, since even a number of hidden entries would tell something.
 * @returns a finding for each secret and file, which stops the publication
 */
export async function searchForLeaks(
  content: LoadedContent,
  site: Pick<SiteOptions, 'edition' | 'now'>,
  files: WorkFiles,
  say: (line: string) => void,
): Promise<Finding[]> {
  const secrets = secretsOf(content, { edition: site.edition, now: site.now, preview: false }, await ownTexts(content.languages));
  const paths = await listFiles(files.site);
  const drawn = drawnTexts(files.cards);
  const searched = await searchSite(files.site, paths, secrets, new Set(drawn.map(({ path }) => path)));
  const leaks = [...searched.leaks, ...drawn.flatMap((text) => textLeaks(text, secrets.needles))];
  const { entries, needles, pictures } = secrets;
  const proof: Proof = {
    edition: site.edition,
    day: site.now,
    flambeau: projectVersion(),
    node: process.version,
    packages: manifestOf(PROJECT)['dependencies'] as Record<string, string>,
    searched: { entries, secrets: needles.counts, pictures: pictures.length },
    read: { files: paths.length, bytes: searched.bytes, drawnTexts: drawn.length, codes: searched.codes },
    found: leaks.map(({ file, line, needle, found }) => ({ file, line, from: needle.from, found })),
    sha256: searched.digests,
  };
  writeFileSync(files.proof, `${JSON.stringify(proof, undefined, 1)}\n`);
  writeFileSync(files.proofPage, proofPage(proof));
  if (leaks.length === 0 && searched.unread.length === 0)
    say(
      WORDS.say('none', {
        files: paths.length,
        codes: searched.codes,
        entries,
        secrets: total(secrets),
        proof: relative(process.cwd(), files.proof),
      }),
    );
  const unread = searched.unread.map((file): Finding => ({ file, rule: 'leaks', message: WORDS.say('unread'), level: 'error' }));
  return [...findingsOf(leaks), ...unread];
}

const total = ({ needles: { counts }, pictures }: ContentSecrets): number =>
  Object.values(counts).reduce((sum, count) => sum + count, pictures.length);

function findingsOf(leaks: readonly Leak[]): Finding[] {
  const findings = leaks.slice(0, SHOWN).map(({ file, line, needle, found }): Finding => {
    const message = WORDS.say('leak', { found: found.replace(/\s+/g, ' ').slice(0, 80), from: needle.from });
    return { file, ...(line !== undefined && { line }), rule: 'leaks', message, level: 'error' };
  });
  const more = leaks.length - SHOWN;
  if (more > 0) findings.push({ file: '…', rule: 'leaks', message: WORDS.say('more', { count: more }), level: 'error' });
  return findings;
}

/** What images say, by their paths; nothing where none was drawn. */
function drawnTexts(cards: string): { path: string; text: string }[] {
  if (!existsSync(cards)) return [];
  return readFileSync(cards, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { path, card } = JSON.parse(line) as { path: string; card: unknown };
      return { path: path.replace(/^\//, ''), text: JSON.stringify(card) };
    });
}

/** The words of the site itself and of the world, which are nobody’s secret: the interface, what pages are made of, countries, time zones. */
async function ownTexts(languages: readonly string[]): Promise<string[]> {
  const source = join(PROJECT, 'src');
  const texts = (await listFiles(source)).filter((file) => !file.startsWith('content/') && /\.(?:astro|css|yaml)$/.test(file));
  const countries = languages.map((language) =>
    join(dirname(packageFile('i18n-iso-countries/package.json')), 'langs', `${language.split('-')[0]}.json`),
  );
  return [
    ...texts.map((file) => readFileSync(join(source, file), 'utf8')),
    ...countries.filter((file) => existsSync(file)).map((file) => readFileSync(file, 'utf8')),
    Intl.supportedValuesOf('timeZone').join('\n'),
  ];
}
