import { chapter, type Input } from './input.ts';

/** Titles as people write them: whatever the images cannot draw, the check must say. */
const titles: Readonly<Record<string, readonly string[]>> = {
  signs: ['Moins de CO₂ : de l’idée → au post ✓', '≥ ≤ ≈ ★ ₂ ‰ ﬁ', '100 % – « oui » !', 'A & B < C', 'N° 1 / 2 \\ 3'],
  emoji: ['Bravo 👏🏽', '🫷🫸', '🫨 🩷', '👩‍❤️‍👨'],
  scripts: [
    'Ελληνικά',
    'Русский текст',
    'العربية',
    'עברית',
    '日本語の見出し',
    '中文标题',
    '한국어 제목',
    'ภาษาไทย',
    'தமிழ்',
    'አማርኛ',
    'Հայերեն',
    'ქართული',
    'हिन्दी',
  ],
  letters: ['Łukasz Żółć', 'Çağrı Işık', 'Æsir Þór', 'ĲĲ Ŋ Ɗ Ə', 'e\u0301te\u0301', 'Zürich · Genève', 'ṩ ạ̄ ǭ'],
  long: ['Mot '.repeat(22).trim(), 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung', 'W'.repeat(88)],
  quotes: ['L\'été d\'"ici"', '“Mot” et ‘mot’', '«mot»'],
};

/** Lines of YAML that readers of YAML read differently, or that a spreadsheet or a word processor has touched. */
const lines: readonly [kind: string, fields: Record<string, string>, expected: Input['expected']][] = [
  ['yaml: curly quotes', { title: '“Le titre %”' }, 'refused'],
  ['yaml: curly quotes', { review: '“2027-06-01”' }, 'refused'],
  ['yaml: colon', { title: 'Le titre : oui %', summary: 'Un: deux' }, 'refused'],
  ['yaml: hash', { title: '"Le titre #%"' }, 'clean'],
  ['yaml: hash', { title: '#titre' }, 'refused'],
  ['yaml: number', { owner: '0b11' }, 'either'],
  ['yaml: number', { owner: '0o17' }, 'either'],
  ['yaml: number', { owner: '012' }, 'either'],
  ['yaml: number', { owner: '1_000' }, 'either'],
  ['yaml: number', { owner: '12:30:45' }, 'either'],
  ['yaml: number', { owner: '.inf' }, 'either'],
  ['yaml: word', { owner: 'yes' }, 'either'],
  ['yaml: word', { owner: 'null' }, 'either'],
  ['yaml: word', { draft: 'no' }, 'either'],
  ['yaml: word', { draft: 'Off' }, 'either'],
  ['yaml: day', { owner: '2027-01-01' }, 'refused'],
  ['yaml: day', { review: '01/06/2027' }, 'refused'],
  ['yaml: day', { review: '2027-6-1' }, 'refused'],
  ['yaml: day', { review: '2027-02-30' }, 'refused'],
  ['yaml: day', { review: '2027-06-01T10:00:00Z' }, 'either'],
  ['yaml: far day', { review: '2226-06-01' }, 'refused'],
  ['yaml: far day', { review: '2090-06-01 # 2090' }, 'clean'],
  ['yaml: block', { summary: '|\n  Deux\n  lignes' }, 'clean'],
  ['yaml: block', { summary: '>-\n  Deux\n  lignes' }, 'clean'],
  ['yaml: folded', { summary: 'Deux\n  lignes' }, 'clean'],
  ['yaml: anchor', { owner: '&a Communication', summary: '*a' }, 'either'],
  ['yaml: tag', { owner: '!!str Communication' }, 'either'],
  ['yaml: tag', { owner: '!important' }, 'refused'],
  ['yaml: escape', { owner: '"a\\tb"' }, 'either'],
  ['yaml: escape', { owner: '"a\\u0007"' }, 'refused'],
  ['yaml: escape', { owner: '"a\\uD83D"' }, 'refused'],
  ['yaml: escape', { owner: '"a\\qb"' }, 'refused'],
  ['yaml: direction', { owner: '"a\\u202Eb"' }, 'refused'],
  ['yaml: tab', { reviewed: '\n\t{ on: 2026-09-01, by: x }' }, 'either'],
  ['yaml: no-break space', { 'owner\u00A0': 'x' }, 'refused'],
  ['yaml: unknown', { titel: 'x' }, 'refused'],
  ['yaml: twice', { 'owner: x\nowner': 'y' }, 'refused'],
  ['yaml: document', { owner: 'x\n---\nfoo: 1' }, 'either'],
  ['yaml: fence', { summary: '|\n  ---\n  x' }, 'either'],
  ['yaml: markdown', { summary: 'Un **mot**' }, 'refused'],
  ['yaml: markdown', { summary: '"[x](https://a.example/)"' }, 'refused'],
  ['yaml: html', { summary: 'Un <b>mot</b>' }, 'refused'],
  ['yaml: html', { summary: 'L&eacute;a' }, 'refused'],
  ['yaml: garbled', { summary: 'L’Ã©tÃ©' }, 'refused'],
  ['yaml: empty', { owner: '' }, 'refused'],
  ['yaml: empty', { owner: '" "' }, 'refused'],
  ['yaml: unseen', { owner: '"\\u200b"' }, 'refused'],
  ['yaml: unseen', { title: '"\\u2060\\u3164"' }, 'refused'],
  ['yaml: long', { summary: 'x'.repeat(261) }, 'refused'],
  ['yaml: merge', { '<<': '{ owner: y }' }, 'either'],
  ['yaml: prototype', { __proto__x: '1' }, 'refused'],
];

export function fieldInputs(next: () => number): Input[] {
  const file = (number: number) => `guide/fr/odd-${number}.mdx`;
  const inputs: Input[] = [];
  for (const [kind, texts] of Object.entries(titles)) {
    for (const text of texts) {
      const number = next();
      const title = JSON.stringify(`${text}${text.length > 80 ? '' : ` ${number}`}`);
      inputs.push({ kind: `title: ${kind}`, files: { [file(number)]: chapter(number, 'Des mots.', { title }) }, expected: 'either' });
    }
  }
  for (const [kind, fields, expected] of lines) {
    const number = next();
    const own = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value.replace('%', String(number))]));
    inputs.push({ kind, files: { [file(number)]: chapter(number, 'Des mots.', own) }, expected });
  }
  return inputs;
}
