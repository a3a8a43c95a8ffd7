import { expect, test } from 'vitest';
import { editionOf, proofCode, verify } from '../../../../../src/domain/learning/proof/code.ts';

const proof = { module: 'first-post', edition: '7K2M', day: '2027-03-10', name: 'Inès Moreau' };
const editions = { profile: 'AAAA', 'first-post': '7K2M' };
const code = proofCode(proof);

test('a code goes with its name, however it is written', () => {
  expect(code).toMatch(/^FLB-20270310-7K2M(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
  expect(verify('Inès Moreau', code, editions)).toEqual({ kind: 'match', module: 'first-post', day: '2027-03-10', current: true });
  expect(verify('  inès   MOREAU ', code.toLowerCase().replaceAll('-', ' '), editions).kind).toBe('match');
  expect(verify('Inès Moreau'.normalize('NFD'), `\n${code}\n`, editions).kind).toBe('match');
});

test.each([
  ['another name', 'Inès Morel', code],
  ['another day', 'Inès Moreau', code.replace('20270310', '20270311')],
  ['another edition', 'Inès Moreau', code.replace('7K2M', '7K2N')],
  ['one character', 'Inès Moreau', code.slice(0, -1) + (code.endsWith('0') ? '1' : '0')],
])('%s does not go', (_, name, changed) => expect(verify(name, changed, editions)).toEqual({ kind: 'other' }));

test('letters that look like digits are read as those', () => {
  const withZero = Array.from({ length: 200 }, (_, day) => proofCode({ ...proof, name: `N ${day}` }))
    .map((one, index) => ({ one, name: `N ${index}` }))
    .find(({ one }) => /[01]/.test(one.slice(17)))!;
  expect(
    verify(withZero.name, withZero.one.slice(0, 17) + withZero.one.slice(17).replaceAll('0', 'O').replaceAll('1', 'l'), editions).kind,
  ).toBe('match');
});

test.each(['', 'hello', 'FLB-2027', code.slice(0, -1), `${code}X`])('%j is no code', (typed) =>
  expect(verify('Inès Moreau', typed, editions)).toEqual({ kind: 'unreadable' }),
);

test('a module that was rewritten since is told apart', () => {
  expect(verify('Inès Moreau', code, { 'first-post': 'ZZZZ' })).toMatchObject({ kind: 'match', current: false });
});

test('an edition follows the text', () => {
  expect(editionOf('a')).toMatch(/^[0-9A-Z]{4}$/);
  expect(editionOf('a')).toBe(editionOf('a'));
  expect(editionOf('a')).not.toBe(editionOf('b'));
});

test('the line ends of another machine make no other edition', () => {
  expect(new Set(['a\n\nb\n', 'a\r\n\r\nb\r\n', 'a\r\rb\r'].map(editionOf)).size).toBe(1);
});
