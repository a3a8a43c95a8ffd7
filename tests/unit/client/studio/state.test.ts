import { describe, expect, test } from 'vitest';
import { cardTemplates } from '../../../../src/schemas/card.ts';
import type { Card } from '../../../../src/share-images/card.ts';
import { cardOf as cardFrom, lacking, stateOf, type StudioState } from '../../../../src/client/studio/state.ts';
import { samples } from '../../share-images/samples.ts';

const cardOf = (card: Card, state: StudioState) => cardFrom(card, state, 'shared by {who}');
const { person: _person, ...quote } = samples.quote;
const cards = [samples.announcement, samples.figure, quote, samples.event, samples.job, samples.page];

test.each(cards.map((card) => [card.template, card] as const))('%s: what nobody has touched is the build’s own card', (_template, card) => {
  expect(cardOf(card, stateOf(card))).toEqual(card);
});

describe('a first name and a job', () => {
  const state = { ...stateOf(samples.job), name: ' Awa ', job: 'technicienne fibre' };
  test('join the line below the headline', () => {
    expect(cardOf(samples.job, state).label).toBe('Débutants compris, formation payée · Awa, technicienne fibre');
    expect(cardOf(samples.job, { ...state, label: '', job: '' }).label).toBe('Awa');
    expect(cardOf(samples.job, state).person).toBeUndefined();
  });
  test('are the author’s in a portrait, and in a quote that names nobody', () => {
    const author = { name: 'Awa', detail: 'technicienne fibre', initials: 'A' };
    expect(cardOf(samples.job, { ...state, template: 'champion' })).toMatchObject({
      person: author,
      label: 'Débutants compris, formation payée',
    });
    expect(cardOf(samples.job, { ...state, template: 'quote', label: '' }).person).toEqual(author);
  });
  test('never take the place of whoever is quoted', () => {
    const card = cardOf(quote, { ...stateOf(quote), label: 'Zofia, pâtissière', name: 'Awa' });
    expect(card.person).toBeUndefined();
    expect(card.label).toBe('Zofia, pâtissière · shared by Awa');
  });
  test('give an initial in any script', () => {
    const initials = (name: string) => cardOf(quote, { ...stateOf(quote), name }).person?.initials;
    expect([initials('élodie'), initials('Ærin'), initials('👩‍🔧 Zoé')]).toEqual(['É', 'Æ', '👩‍🔧']);
  });
});

test('texts that were emptied are left out of the card, not drawn blank', () => {
  const card = cardOf(samples.announcement, { ...stateOf(samples.announcement), eyebrow: ' ', label: '' });
  expect(Object.keys(card)).not.toContain('eyebrow');
  expect(Object.keys(card)).not.toContain('label');
});

test('says what a layout cannot do without', () => {
  const state = stateOf(samples.announcement);
  expect(cardTemplates.map((template) => lacking({ ...state, template })?.kind)).toEqual([
    undefined,
    'figure',
    undefined,
    undefined,
    undefined,
    'name',
    undefined,
  ]);
  expect(lacking({ ...state, headline: '\n ' })).toEqual({ kind: 'headline' });
  expect(lacking({ ...state, template: 'champion', name: 'Awa' })).toBeUndefined();
});
