import { expect, test } from 'vitest';
import { letterAddress, letterBody, longestMailto, mailto, readyMailto } from '../../../../src/domain/contact/letter.ts';

test('short answers stand on the line of their question, long ones below, blank ones nowhere', () => {
  const long = 'Une liste de diffusion où l’on parle de câbles sous-marins, en anglais et en français.';
  expect(
    letterBody('Bonjour,', [
      { label: 'Où ?', text: ' Un forum ' },
      { label: 'Sur quoi ?', text: long },
      { label: 'Autre chose ?', text: '  ' },
    ]),
  ).toBe(`Bonjour,\n\nOù ? Un forum\n\nSur quoi ?\n${long}`);
});

test('a mail program reads back what was written', () => {
  const address = new URL(mailto('flambeau@orvane.example', 'Un feu & un lieu', 'Première ligne\n100 % « vrai » + ?'));
  expect(address.pathname).toBe('flambeau@orvane.example');
  expect(address.searchParams.get('subject')).toBe('Un feu & un lieu');
  expect(decodeURIComponent(/body=(.*)$/.exec(address.href)![1]!)).toBe('Première ligne\r\n100 % « vrai » + ?');
});

test('a letter that is too long for some mail programs asks for its text instead, in any script', () => {
  const paste = '(Collez votre lettre ici.)';
  for (const [sign, most] of [
    ['a', 2500],
    ['é', 600],
    ['ع', 500],
    ['語', 300],
    ['😀', 300],
  ] as const)
    for (const length of [1, 50, most]) {
      const { href, isWhole } = letterAddress('flambeau@orvane.example', 'Un feu', sign.repeat(length), paste);
      expect(href.length).toBeLessThanOrEqual(longestMailto);
      const body = decodeURIComponent(/body=(.*)$/.exec(href)![1]!);
      expect(body, `${length} × ${sign}`).toBe(isWhole ? sign.repeat(length) : paste);
      expect(isWhole).toBe(length !== most);
    }
  expect(letterAddress('a@b.example', 'ع'.repeat(500), 'x', paste)).toEqual({ href: 'mailto:a@b.example', isWhole: false });
});

test('what an e-mail does not say is not in its address', () => {
  expect(mailto('a@b.example', '', '')).toBe('mailto:a@b.example');
  expect(mailto('a@b.example', 'Une coquille', '')).toBe('mailto:a@b.example?subject=Une%20coquille');
});

test('an e-mail that stands ready in a page is shortened until every mail program opens it: its subject first', () => {
  const body = 'Bonjour,\n\nJe voudrais une place.\n\nMon nom :\nMa question :\n\nMerci';
  expect(readyMailto('a@b.example', 'Une place', body)).toBe(mailto('a@b.example', 'Une place', body));
  const parts = (address: string) => new URL(address).searchParams;
  const longTitle = parts(readyMailto('a@b.example', 'é'.repeat(300), body));
  expect(longTitle.get('subject')).toBe(`${'é'.repeat(59)}…`);
  expect(longTitle.get('body')).toBe(body.replaceAll('\n', '\r\n'));
  const longBody = parts(readyMailto('a@b.example', 'Une place', `${body}\n${'ع'.repeat(400)}`));
  expect(longBody.get('body')).toBe(body.replaceAll('\n', '\r\n'));
  for (const sign of ['a', 'é', 'ع', '語', '😀', '👨‍👩‍👧‍👦'])
    for (const length of [1, 60, 200, 2000])
      expect(readyMailto('a@b.example', sign.repeat(length), `${body}\n${sign.repeat(length)}`).length).toBeLessThanOrEqual(longestMailto);
});
