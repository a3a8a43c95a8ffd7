import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/tables/decode.ts';
import { ImportFault } from '../../../src/tables/fault.ts';
import { NO_MAP } from '../../../src/tables/map.ts';
import { readPeople } from '../../../src/people-import/read-people.ts';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));

test('marks, the map, and what nothing else looks like', () => {
  expect(decode(Buffer.from('Zoé'))).toMatchObject({ text: 'Zoé', encoding: 'UTF-8' });
  expect(decode(Buffer.from('\uFEFFZoé')).encoding).toBe('UTF-8 (BOM)');
  expect(decode(bytes('Zo\xe9 c', [0x9c], 'ur'))).toMatchObject({ text: 'Zoé cœur', encoding: 'Windows-1252' });
  expect(decode(bytes('Zo\xe9 c\xbdur'))).toMatchObject({ text: 'Zoé cœur', encoding: 'ISO-8859-15' });
  expect(decode(bytes([0xfe, 0xff, 0, 0x5a, 0, 0xe9]))).toMatchObject({ text: 'Zé', encoding: 'UTF-16 BE' });
  expect(decode(bytes('Z\0\xe9\0'))).toMatchObject({ text: 'Zé', encoding: 'UTF-16 LE' });
  // The file of refused rows, under the map of the first.
  expect(decode(Buffer.from('\uFEFFZoé'), 'windows-1250')).toMatchObject({ text: 'Zoé', encoding: 'UTF-8 (BOM)' });
  expect(decode(bytes('\xb3'), 'windows-1250')).toMatchObject({ text: 'ł', encoding: 'windows-1250' });
  expect(() => decode(bytes('x'), 'klingon')).toThrow(
    expect.objectContaining({ sentences: [{ code: 'encoding', values: { label: 'klingon' } }] }),
  );
});

/** Encoding, country as the file says it, names. */
const FILES: [encoding: string, country: string, names: string[]][] = [
  ['windows-1250', 'Poland', ['Łukasz Żółć', 'Małgorzata Wiśniewska', 'Paweł Dąbrowski']],
  ['windows-1250', 'CZE', ['Jiří Dvořák', 'Šárka Nováková', 'Tomáš Černý']],
  ['windows-1250', 'Hungary', ['Erzsébet Szűcs', 'Győző Kőszegi']],
  ['windows-1250', 'Roumanie', ['Ştefan Ionescu', 'Bogdan Ţăranu']],
  ['windows-1250', 'Croatia', ['Đorđe Petrović', 'Željko Šarić']],
  ['windows-1254', 'Turkey', ['Işık Yıldız', 'Şeyma Öztürk', 'Gökçe Kılıç']],
  ['windows-1253', 'Greece', ['Γιώργος Παπαδόπουλος', 'Ελένη Δημητρίου']],
  ['windows-1251', 'Russian Federation', ['Иван Петров', 'Ольга Смирнова']],
  ['windows-1251', 'Ukraine', ['Олександр Шевченко', 'Ірина Бойко']],
  ['windows-1257', 'Lithuania', ['Jūratė Šimkutė', 'Žilvinas Ąžuolas']],
  ['windows-1252', 'France', ['Jérôme Lœuvrard', 'Aïcha N’Diaye', 'Zoé Roux', 'Hélène Lefèvre']],
  ['windows-1252', 'Iceland', ['Þórður Jónsson', 'Sigríður Guðmundsdóttir', 'Bryndís Ýr Ágústsdóttir']],
  ['windows-1252', 'Germany', ['Jürgen Weiß', 'Jörg Müller']],
  ['windows-1252', 'Portugal', ['João Gonçalves', 'Conceição Brandão']],
  ['windows-1252', 'Sweden', ['Åsa Lindström', 'Örjan Åkesson']],
  ['windows-1255', 'Israel', ['דוד כהן', 'רחל לוי']],
  ['windows-1256', 'Egypt', ['محمد علي', 'فاطمة الزهراء']],
  ['shift_jis', 'Japan', ['山田太郎', '佐藤花子']],
  ['gb18030', 'China', ['李娜', '王小明']],
  ['euc-kr', 'KOR', ['김민수', '이영희']],
  ['macintosh', 'France', ['Jérôme Leroy', 'Aïcha Ndiaye']],
  ['cp850', 'France', ['Jérôme Leroy', 'André Roux']],
  ['koi8-r', 'Russia', ['Иван Петров', 'Ольга Смирнова']],
];
const file = (encoding: string, country: string, names: readonly string[]) =>
  iconv.encode(
    `name;email;job;entity;country;city;languages;labelled\r\n${names.map((name, index) => `${name};p${index}@orvane.example;Technician;Orvane;${country};Town;English;2026-05-04\r\n`).join('')}`,
    encoding,
  );
const context = { languages: ['en', 'fr'], networks: [] };

describe('a file in an encoding that nothing names', () => {
  test.each(FILES)('%s from %s: the names are read right', (encoding, country, names) => {
    expect(readPeople(file(encoding, country, names), NO_MAP, context).names).toEqual(names.slice(0, 3));
  });

  test.each(FILES)('%s, with a country that is no help: right, or asked, never wrong', (encoding, _, names) => {
    try {
      expect(readPeople(file(encoding, 'Atlantis', names), NO_MAP, context).names).toEqual(names.slice(0, 3));
    } catch (error) {
      if (!(error instanceof ImportFault)) throw error;
      const [sentence] = error.sentences;
      expect(sentence?.code).toBe('encoding-doubt');
      expect(String(sentence?.values?.['readings'])).toContain(`${encoding}: ${names[0]}`);
    }
  });
});

test.each([
  ['Name;Last name', 'Jana Köhler;Köhler', 'Jana Köhler'],
  ['First name;Last name', 'Jana;Köhler', 'Jana Köhler'],
  ['First name;Name', 'Jana;Köhler', 'Jana Köhler'],
  ['Last name', 'Köhler', 'Köhler'],
  ['Name;Last name', 'Jana;Köhler', 'Jana Köhler'],
  ['Name', '  Jana   Köhler ', 'Jana Köhler'],
])('the sample of names says each once: %s, %s', (head, row, name) => {
  expect(readPeople(Buffer.from(`${head};Job\n${row};Trainer\n`), NO_MAP, context).names).toEqual([name]);
});

test('zeros in a text, and a workbook under another name, are said and not imported', () => {
  const code = (data: Buffer) => {
    try {
      return decode(data).encoding;
    } catch (error) {
      return (error as ImportFault).sentences[0];
    }
  };
  expect(code(Buffer.from('name;job\nA\0nna;x\n'))).toEqual({ code: 'file-zeros', values: { count: 1, line: 2 } });
  expect(code(bytes('name;job\nZo\xe9;x\n', [0, 0, 0]))).toEqual({ code: 'file-zeros', values: { count: 3, line: 3 } });
  expect(code(Buffer.from('PK\u0003\u0004'))).toEqual({ code: 'file-workbook' });
});
