import { expect, test } from 'vitest';
import { letterBody, mailto } from '../../../../src/domain/contact/letter.ts';

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
