import { type Publication, readPublication } from '../domain/published.ts';
import { dateFormatOf, numberFormatOf } from '../i18n/intl.ts';
import { element, part } from './lib/dom.ts';
import { wordsOf } from './lib/words.ts';

/** Says when and by whom the site was published, from the list of files that `publish` puts beside it. A copy opened from a disk may not read it. */
const facts = part(document, 'published');
const said = part(document, 'published-said');
const words = wordsOf(facts);
const language = document.documentElement.lang;

function show({ moment, by, release, files }: Publication): void {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const when = dateFormatOf(language === 'en' ? 'en-GB' : language, { dateStyle: 'full', timeStyle: 'short', timeZone }).format(moment);
  const rows = [
    ['when', when],
    ['by', by],
    ['release', release],
    ['files', numberFormatOf(language).format(files)],
  ] as const;
  const shown = rows.flatMap(([name, text]) =>
    text === undefined ? [] : [element('dt', 'font-semibold', words[name] ?? ''), element('dd', '', text)],
  );
  facts.prepend(...shown);
  said.remove();
}

/** Asked for anew: what a browser kept would be of an earlier release. From a disk no script may read another file. */
async function ask(): Promise<Publication | undefined> {
  if (location.protocol === 'file:') return undefined;
  const root = new URL(facts.dataset['href']!, location.href);
  const response = await fetch(new URL('flambeau-files.json', root), { cache: 'no-store' });
  return response.ok ? readPublication(await response.text()) : undefined;
}

void ask()
  .catch(() => undefined)
  .then((publication) => {
    if (publication) show(publication);
    else said.textContent = words['nobody'] ?? '';
  });
