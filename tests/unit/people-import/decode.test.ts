import { expect, test } from 'vitest';
import { decode } from '../../../src/people-import/decode.ts';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));
test('encodings', () => {
  expect(decode(Buffer.from('Zoé'))).toEqual({ text: 'Zoé', encoding: 'UTF-8' });
  expect(decode(Buffer.from('\uFEFFZoé')).encoding).toBe('UTF-8 (BOM)');
  expect(decode(bytes('Zo\xe9 c', [0x9c], 'ur'))).toEqual({ text: 'Zoé cœur', encoding: 'Windows-1252' });
  expect(decode(bytes('Zo\xe9 c\xbdur'))).toEqual({ text: 'Zoé cœur', encoding: 'ISO-8859-15' });
  expect(decode(bytes([0xfe, 0xff, 0, 0x5a, 0, 0xe9]))).toEqual({ text: 'Zé', encoding: 'UTF-16 BE' });
  expect(decode(bytes('Z\0\xe9\0'))).toEqual({ text: 'Zé', encoding: 'UTF-16 LE' });
  // The file of refused rows, under the map of the first.
  expect(decode(Buffer.from('\uFEFFZoé'), 'windows-1250')).toEqual({ text: 'Zoé', encoding: 'UTF-8 (BOM)' });
  expect(decode(bytes('\xb3'), 'windows-1250')).toEqual({ text: 'ł', encoding: 'windows-1250' });
  expect(() => decode(bytes('x'), 'klingon')).toThrow(
    expect.objectContaining({ sentences: [{ code: 'encoding', values: { label: 'klingon' } }] }),
  );
});
