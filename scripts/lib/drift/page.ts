import { escapeAttribute, escapeText } from '../../../src/output/html.ts';
import type { Drift } from '../../../src/check/drift.ts';
import { officePage, officeTable } from '../office/page.ts';
import { commandLanguage, inYourLanguage } from '../words.ts';
import type { LanguageCoverage } from './coverage.ts';
import { changedPairs, type ChangedPair } from './pairs.ts';
import { stateWords } from './words.ts';

/**
 * A page for translators that needs nothing else: how far each language has come, then each changed paragraph beside its
 * translation. It is no part of the site.
 */
export function driftPage(drifts: readonly Drift[], coverage: readonly LanguageCoverage[]): string {
  return officePage(driftTitle(), driftBody(drifts, coverage));
}

export const driftTitle = (): string => inYourLanguage({ en: 'Translations to bring up to date', fr: 'Traductions à mettre à jour' });

/**
 * The same as a part of another page.
 * @param formOf where the form of a file is, if there is one
 */
export function driftBody(
  drifts: readonly Drift[],
  coverage: readonly LanguageCoverage[],
  formOf: (drift: Drift) => string | undefined = () => undefined,
): string {
  const open = drifts.map((drift) => ({ drift, pairs: changedPairs(drift) })).filter(({ pairs }) => pairs.length > 0);
  const none = inYourLanguage({ en: 'All that was marked is up to date.', fr: 'Tout ce qui a été marqué est à jour.' });
  const changes =
    open.length === 0 ? `<p>${escapeText(none)}</p>` : open.map(({ drift, pairs }) => section(drift, pairs, formOf(drift))).join('\n');
  return `${coverageTable(coverage)}\n${changes}`;
}

/** How far each language has come. */
export function coverageTable(coverage: readonly LanguageCoverage[]): string {
  const heads = [
    { en: 'Language', fr: 'Langue' },
    { en: 'Pages', fr: 'Pages' },
    { en: 'Up to date', fr: 'À jour' },
    { en: 'Other words', fr: 'D’autres mots' },
    { en: 'Another rule, number, day or link', fr: 'Autre règle, nombre, jour ou lien' },
    { en: 'Never marked', fr: 'Jamais marquées' },
  ].map(inYourLanguage);
  return officeTable(
    heads,
    coverage.map((one) => [one.language, `${one.here} / ${one.of}`, one.upToDate, one.reworded, one.outdated, one.unrecorded]),
  );
}

function section({ source, entry }: Drift, pairs: readonly ChangedPair[], form: string | undefined): string {
  const [from, to] = [source.language ?? '', entry.language ?? ''];
  const missing = inYourLanguage({ en: '(nothing here yet)', fr: '(rien ici encore)' });
  const items = pairs.map((pair) => {
    const command = `npm run translated -- ${entry.file} --block ${pair.number}`;
    const place = (side: ChangedPair['source'], file: string) =>
      `<span class="place">${escapeText(file)}${side === undefined ? '' : `:${side.line}`}</span>`;
    return `<section class="${pair.isFactual ? 'fact' : 'words'}">
<h3>${pair.number}. ${escapeText(inYourLanguage(stateWords(pair)))}</h3>
<div class="pair">
<div lang="${escapeAttribute(from)}">${place(pair.source, source.file)}<p>${escapeText(pair.source?.text ?? '')}</p></div>
<div lang="${escapeAttribute(pair.translation === undefined ? commandLanguage() : to)}">${place(pair.translation, entry.file)}<p>${escapeText(pair.translation?.text ?? missing)}</p></div>
</div>
<p><code>${escapeText(command)}</code></p>
</section>`;
  });
  const file = form === undefined ? escapeText(entry.file) : `<a href="${escapeAttribute(form)}">${escapeText(entry.file)}</a>`;
  return `<h2>${file}</h2>\n${items.join('\n')}`;
}
