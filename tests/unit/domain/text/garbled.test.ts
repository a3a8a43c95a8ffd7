import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { isGarbled } from '../../../../src/domain/text/garbled.ts';

const NAMES = [
  'Zoé Roux',
  'Sénégal',
  'été',
  'Łukasz Żółć',
  'Işık Yıldız',
  'Jiří Dvořák',
  'Γιώργος',
  'Иван Петров',
  'Aïcha N’Diaye',
  'João Peña',
  'Ağaoğlu',
  'Đorđe',
  'Þórður',
  '李娜',
  'محمد',
  'דוד',
  'IRMÃ MARIA',
  'À bientôt « ici » – 100 %',
  'ÂGE À ÉCRIRE',
  'Ærø',
  '10 €',
  'œuvre…',
];

test.each(NAMES)('“%s” is well written', (name) => expect(isGarbled(name)).toBe(false));

test.each(['windows-1252', 'windows-1250', 'windows-1254', 'windows-1251'])('UTF-8 that was read as %s is damaged', (encoding) => {
  for (const name of NAMES.filter((text) => /[^\p{ASCII}]/u.test(text))) {
    const read = iconv.decode(Buffer.from(name), encoding);
    expect(isGarbled(read), `${name} → ${read}`).toBe(true);
  }
});

test.each(['Andr‚ Roux', 'AndrŽ', 'Ren\uFFFDe', 'Ã  bientôt'])('“%s” is damaged', (text) => expect(isGarbled(text)).toBe(true));
