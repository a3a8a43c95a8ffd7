import { readFileSync } from 'node:fs';
import { escapeAttribute, escapeText } from '../../../src/output/html.ts';
import type { Drift } from '../../../src/check/drift.ts';
import { commandLanguage, inYourLanguage } from '../words.ts';
import type { LanguageCoverage } from './coverage.ts';
import { changedPairs, type ChangedPair } from './pairs.ts';
import { stateWords } from './words.ts';

/**
 * A page for translators that needs nothing else: how far each language has come, then each changed paragraph beside its
 * translation. It is no part of the site.
 */
export function driftPage(drifts: readonly Drift[], coverage: readonly LanguageCoverage[]): string {
  const title = inYourLanguage({ en: 'Translations to bring up to date', fr: 'Traductions à mettre à jour' });
  const open = drifts.map((drift) => ({ drift, pairs: changedPairs(drift) })).filter(({ pairs }) => pairs.length > 0);
  const none = inYourLanguage({ en: 'All that was marked is up to date.', fr: 'Tout ce qui a été marqué est à jour.' });
  return `<!doctype html>
<html lang="${commandLanguage()}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeText(title)}</title>
<style>${readFileSync(new URL('page.css', import.meta.url), 'utf8')}</style>
</head>
<body>
<h1>${escapeText(title)}</h1>
${coverageTable(coverage)}
${open.length === 0 ? `<p>${escapeText(none)}</p>` : open.map(({ drift, pairs }) => section(drift, pairs)).join('\n')}
</body>
</html>
`;
}

function coverageTable(coverage: readonly LanguageCoverage[]): string {
  const heads = [
    { en: 'Language', fr: 'Langue' },
    { en: 'Pages', fr: 'Pages' },
    { en: 'Up to date', fr: 'À jour' },
    { en: 'Other words', fr: 'D’autres mots' },
    { en: 'Another rule, number, day or link', fr: 'Autre règle, nombre, jour ou lien' },
    { en: 'Never marked', fr: 'Jamais marquées' },
  ].map((words) => `<th scope="col">${escapeText(inYourLanguage(words))}</th>`);
  const rows = coverage.map(
    (one) =>
      `<tr><th scope="row">${escapeText(one.language)}</th>${[
        `${one.here} / ${one.of}`,
        one.upToDate,
        one.reworded,
        one.outdated,
        one.unrecorded,
      ]
        .map((cell) => `<td>${cell}</td>`)
        .join('')}</tr>`,
  );
  return `<table><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function section({ source, entry }: Drift, pairs: readonly ChangedPair[]): string {
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
  return `<h2>${escapeText(entry.file)}</h2>\n${items.join('\n')}`;
}
