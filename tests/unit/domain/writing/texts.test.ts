import { describe, expect, test } from 'vitest';
import { disclosedVoice } from '../../../../src/domain/writing/disclosed-voice.ts';
import { findBlanks, nextBlank } from '../../../../src/domain/writing/blanks.ts';
import { isDisclosed, withDisclosure } from '../../../../src/domain/writing/disclosure.ts';
import { ownWords } from '../../../../src/domain/writing/own-words.ts';
import { linksOf, ownPart, startingText, trackingFor, withLink } from '../../../../src/domain/writing/starting-text.ts';
import { firstVoice } from '../../../../src/domain/writing/voice-order.ts';

describe('blanks', () => {
  const text = 'Moi : [un souvenir]. Et [ce qui reste]. […] [1] [lien](https://x.example)';
  test('are what stands in brackets, where words are meant', () => {
    expect(findBlanks(text).map(({ prompt }) => prompt)).toEqual(['un souvenir', 'ce qui reste']);
    expect(findBlanks('[une ligne\nl’autre]')).toEqual([]);
  });
  test('come one after the other, and begin again', () => {
    const blanks = findBlanks(text);
    expect(nextBlank(blanks, 0)?.prompt).toBe('un souvenir');
    expect(nextBlank(blanks, blanks[0]!.end)?.prompt).toBe('ce qui reste');
    expect(nextBlank(blanks, text.length)?.prompt).toBe('un souvenir');
    expect(nextBlank([], 0)).toBeUndefined();
  });
});

describe('own words', () => {
  const ours =
    'À Lille, on recrute quarante personnes pour la fibre. Six semaines de formation, payées, et on peut partir de zéro. Si vous hésitez, écrivez-moi.';
  test.each([
    ['nothing changed', ours, 'ours'],
    ['punctuation and capitals do not count', ours.replaceAll('.', ' !').toUpperCase(), 'ours'],
    ['one word changed', ours.replace('écrivez-moi', 'appelez-moi'), 'mostly-ours'],
    ['half of it is new', `${ours.slice(0, 75)} Moi j’y suis depuis dix ans, avec plaisir.`, 'shared'],
    [
      'another text',
      'Hier un gamin m’a demandé ce que je faisais en haut de l’échelle. Je lui ai montré la fibre, il a dit que c’était un cheveu.',
      'own',
    ],
    ['a short text of one’s own', 'Venez !', 'own'],
    ['a short piece of ours', 'écrivez-moi', 'ours'],
  ])('%s', (_, text, ownness) => expect(ownWords(ours, text)).toBe(ownness));
  test('a blank page is one’s own from the first word', () => {
    expect(ownWords('', 'Bonjour à tous mes amis')).toBe('own');
  });
});

describe('disclosure', () => {
  const french = { disclosure: 'Je travaille chez Orvane.', organisation: 'Orvane', language: 'fr' };
  test.each([
    ['the sentence itself', 'Voilà. Je travaille chez Orvane.', true],
    ['the sentence within another, with other spaces', 'Je vous raconte : je travaille\u00A0chez Orvane depuis dix ans', true],
    ['in one’s own words', 'Technicien chez Orvane, j’ai vu passer la fibre.', true],
    ['as a colleague', 'Mes collègues d’Orvane recrutent', true],
    ['the name alone', 'Orvane recrute à Lille.', false],
    ['the name in one sentence and work in another', 'Je travaille beaucoup. Orvane recrute.', false],
    ['nothing at all', 'Une belle annonce', false],
  ])('%s', (_, text, known) => expect(isDisclosed(text, french)).toBe(known));
  test('in English', () => {
    const english = { disclosure: 'I work at Orvane.', organisation: 'Orvane', language: 'en' };
    expect(isDisclosed('I’m an electrician at Orvane', english)).toBe(true);
    expect(isDisclosed('Orvane is hiring', english)).toBe(false);
  });
  test.each([
    ['E.ON', 'en', 'I work at E.ON. We dig.'],
    ['E.ON', 'en', 'Since 2019 I have been employed by E.ON and like it.'],
    ['Booking.com', 'en', 'My job at Booking.com? Queues.'],
    ['A.P. Møller', 'en', 'I joined A.P. Møller in May.'],
    ['Orvane S.A.', 'fr', 'Je bosse chez Orvane S.A. depuis mai.'],
    ['Orvane S.A.', 'fr', 'Je bosse chez Orvane S.A.'],
    ['Yahoo!', 'en', 'I work at Yahoo! and love it.'],
    ['Yahoo!', 'en', 'I work at Yahoo.'],
    ['Ipsen (group)', 'en', 'I work at Ipsen (group) in Paris.'],
    ['Crédit Agricole', 'fr', 'Je travaille au Cre\u0301dit Agricole.'],
    ['L’Oréal', 'fr', "Je travaille chez L'Oréal."],
    ['Toys "R" Us', 'en', 'I work at Toys “R” Us.'],
    ['Groupe E. Leclerc', 'fr', 'Je suis boucher chez Groupe E. Leclerc !'],
  ])('%s is found in its sentence (%s): %s', (organisation, language, text) =>
    expect(isDisclosed(text, { disclosure: 'D.', organisation, language })).toBe(true),
  );
  test.each([
    ['E.ON', 'E.ON is hiring. I work a lot.'],
    ['Yahoo!', 'I work a lot.\nYahoo! hires.'],
  ])('%s in another sentence than work is no disclosure: %s', (organisation, text) =>
    expect(isDisclosed(text, { disclosure: 'D.', organisation, language: 'en' })).toBe(false),
  );
  test('in a language whose ways are not known, the name is enough', () => {
    expect(isDisclosed('Pracuję w Orvane', { disclosure: 'Pracuję w firmie Orvane.', organisation: 'Orvane', language: 'pl' })).toBe(true);
  });
  test('goes back to the second place, before what has none', () => {
    expect(withDisclosure('Bonjour\n\nhttps://x.example/\n#Lille', french.disclosure)).toBe(
      'Bonjour\n\nJe travaille chez Orvane.\n\nhttps://x.example/\n#Lille',
    );
    expect(withDisclosure('Voilà.\n\nVenez !', french.disclosure)).toBe('Voilà. Je travaille chez Orvane.\n\nVenez !');
    expect(withDisclosure('https://x.example/\n#Lille', french.disclosure)).toBe('Je travaille chez Orvane.\n\nhttps://x.example/\n#Lille');
    expect(withDisclosure('Bonjour', french.disclosure)).toBe('Bonjour\n\nJe travaille chez Orvane.');
  });
});

describe('starting texts', () => {
  const by = { disclosure: 'D.', organisation: 'Orvane', language: 'fr' };
  test('say where one works in their second sentence, whatever the voice and the network', () => {
    const voice = { id: 'a', text: 'Une annonce. [[Un souvenir]] Venez !', overrides: { x: 'Court et net ! Suite', blank: ' ' } };
    expect(disclosedVoice(voice, by, [])).toEqual({
      id: 'a',
      text: 'Une annonce. D. [[Un souvenir]] Venez !',
      overrides: { x: 'Court et net ! D. Suite', blank: ' ' },
    });
  });
  test.each([
    ['fr', 'Vous me demandez ce que je fais chez Orvane : [[votre réponse]]. Venez !'],
    ['fr', 'Quarante places. Je suis [[votre métier]] chez Orvane. Venez !'],
    ['fr', 'J’entretiens un poste électrique chez Orvane. Venez !'],
    ['en', 'I’m a [[job]] at Orvane. Come!'],
    ['en', 'Forty places. Our shops at Orvane are open. Come!'],
  ])('that say it themselves at the beginning (%s) stay as they are: %s', (language, text) =>
    expect(disclosedVoice({ text, overrides: {} }, { ...by, language }, []).text).toBe(text),
  );
  test.each([
    ['en', 'Six jobs at Orvane are open. Come!', 'Six jobs at Orvane are open. D. Come!'],
    ['fr', 'Chez Orvane, six postes sont ouverts. Venez !', 'Chez Orvane, six postes sont ouverts. D. Venez !'],
    ['fr', 'Un. Deux. Je travaille chez Orvane.', 'Un. D. Deux. Je travaille chez Orvane.'],
    ['de', 'Wir sind bei Orvane. Kommt!', 'Wir sind bei Orvane. D. Kommt!'],
  ])('that only speak of the company, or too late (%s), get the line: %s', (language, text, told) =>
    expect(disclosedVoice({ text, overrides: {} }, { ...by, language }, []).text).toBe(told),
  );
  test('say nothing of it on a network that only colleagues read', () => {
    const inside = { id: 'teams', disclosure: false };
    const voice = disclosedVoice({ id: 'a', text: 'Une. Deux.', overrides: { x: 'Court.' } }, by, [x, inside]);
    expect(voice).toEqual({ id: 'a', text: 'Une. D. Deux.', overrides: { x: 'Court. D.', teams: 'Une. Deux.' } });
    const own = { id: 'a', text: 'Une.', overrides: { teams: 'Entre nous.' } };
    expect(disclosedVoice(own, by, [inside]).overrides).toEqual({ teams: 'Entre nous.' });
    expect(startingText(data, inside, { id: 'blank', text: '', overrides: {} }, true)).not.toContain('D.');
  });

  const data = {
    link: 'https://www.orvane.example/a',
    tracking: { source: 'flambeau', medium: 'social' },
    campaign: 'lille',
    disclosure: 'D.',
    hashtags: ['A', 'B'],
  };
  const x = { id: 'x', hashtags: 1, share: { url: 'https://x.com/?text={text}', prefill: 'text' as const } };
  const voice = { id: 'lived', text: 'Long [[blanc]]', overrides: { x: 'Court' } };

  test('a network’s own words, its hashtags, its link', () => {
    expect(startingText(data, x, disclosedVoice(voice, by, []))).toBe(
      'Court\n\nD.\n\nhttps://www.orvane.example/a?utm_source=flambeau&utm_medium=social&utm_campaign=lille&utm_content=x-lived\n#A',
    );
    expect(startingText(data, { ...x, id: 'linkedin' }, disclosedVoice(voice, by, []), true)).toBe(
      'Long [blanc]\n\nD.\n\nhttps://www.orvane.example/a\n#A',
    );
  });
  test('a network from which no link opens gets it without parameters', () => {
    expect(linksOf(data, { id: 'instagram' }, voice).tracked).toBe(data.link);
  });
  test('somebody else’s link stays as they made it', () => {
    expect(trackingFor('curated', data)).toBeUndefined();
    expect(trackingFor('job', data)).toBe(data.tracking);
  });
  test('a text changes its link for another form of it, and keeps the rest', () => {
    const { tracked, clean } = linksOf(data, x, voice);
    const other = linksOf(data, { ...x, id: 'linkedin' }, voice).tracked;
    expect(withLink(`Voir ${tracked} !`, clean, clean)).toBe(`Voir ${clean} !`);
    expect(withLink(`Voir ${clean} !`, clean, tracked)).toBe(`Voir ${tracked} !`);
    expect(withLink(`${tracked}\n#A`, clean, other)).toBe(`${other}\n#A`);
    expect(withLink('Sans lien', clean, tracked)).toBe('Sans lien');
  });
  test('what everybody’s text has is not one’s own part', () => {
    expect(ownPart('Bonjour #Lille\n\nD.\n\nhttps://x.example/a\n#A #B', 'D.')).toBe('Bonjour #Lille');
  });
});

test('ten visitors do not all begin with the same voice, and each finds theirs again', () => {
  const seeds = Array.from({ length: 10 }, (_, index) => 1 + index * 104_729);
  const voices = seeds.map((seed) => firstVoice(seed, 'fibre-lille', 3));
  expect(new Set(voices).size).toBe(3);
  expect(seeds.map((seed) => firstVoice(seed, 'fibre-lille', 3))).toEqual(voices);
  expect(seeds.map((seed) => firstVoice(seed, 'autre-post', 3))).not.toEqual(voices);
});
