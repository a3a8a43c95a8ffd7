import { expect, test } from 'vitest';
import { composeText } from '../../../../src/domain/networks/compose.ts';

const around = { disclosure: 'Je travaille chez Orvane.', url: 'https://www.orvane.example/', hashtags: ['Lille', 'Fibre'] };

test('the words, the link and the hashtags, each in its place', () => {
  expect(composeText(' Mes débuts : [[un souvenir]]. Je travaille chez Orvane. ', around)).toBe(
    'Mes débuts : [un souvenir]. Je travaille chez Orvane.\n\nhttps://www.orvane.example/\n#Lille #Fibre',
  );
});

test('what is missing leaves no gap', () => {
  expect(composeText('Bonjour', { disclosure: 'D', url: '', hashtags: [] })).toBe('Bonjour');
  expect(composeText('Bonjour', { disclosure: 'D', url: '', hashtags: ['A'] })).toBe('Bonjour\n\n#A');
});

test('a blank page begins with the line to write on', () => {
  expect(composeText('', { ...around, hashtags: [] })).toBe('\n\nJe travaille chez Orvane.\n\nhttps://www.orvane.example/');
});
