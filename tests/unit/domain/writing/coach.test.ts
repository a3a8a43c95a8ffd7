import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { avoidedPhrases } from '../../../../src/domain/writing/avoid.ts';
import { emptyBlank } from '../../../../src/domain/writing/coach/empty-blank.ts';
import { advise } from '../../../../src/domain/writing/coach/index.ts';
import type { CoachContext } from '../../../../src/domain/writing/coach/rule.ts';
import { settingsSchema } from '../../../../src/schemas/settings.ts';

const settings = settingsSchema.parse(parse(readFileSync(new URL('../../../../src/content/settings/site.yaml', import.meta.url), 'utf8')));
const said = 'Je travaille chez Orvane.';

function context(text: string, change: Partial<CoachContext> = {}): CoachContext {
  return {
    text: `${text} ${said}`,
    language: 'fr',
    network: { name: 'X', limit: 280, hashtags: 1 },
    count: text.length,
    bytes: text.length,
    disclosure: said,
    organisation: 'Orvane',
    internalHosts: ['.intra.orvane.example', 'intranet.orvane.example'],
    avoid: avoidedPhrases(settings.avoid, 'fr'),
    ...change,
  };
}
const rules = (text: string, change?: Partial<CoachContext>) => advise(context(text, change)).map(({ rule }) => rule);

test('a good text gets no advice', () => {
  expect(rules('Mes débuts à la fibre, à Lille. L’ARCEP et la DSI suivent. #Lille https://www.orvane.example/')).toEqual([]);
});

describe('each rule speaks when it should', () => {
  test.each([
    ['tooLong', 'a', { count: 292 }],
    ['tooHeavy', 'a', { network: { name: 'Bluesky', limit: 300, limitBytes: 3000, hashtags: 1 }, bytes: 3001 }],
    ['internalLink', 'Voir intranet.orvane.example', {}],
    ['internalLink', 'Voir https://rh.intra.orvane.example/offre', {}],
    ['avoided', 'Nous sommes le leader mondial de la fibre', {}],
    ['avoided', 'Nous sommes n° 1 en Europe', {}],
    ['avoided', "Une énergie respectueuse de l'environnement", {}],
    ['manyHashtags', '#Lille #Emploi', {}],
    ['noHashtags', '#Lille', { network: { name: 'E-mail', hashtags: 0 } }],
    ['capitals', 'Venez, ON RECRUTE DES GENS à Lille', {}],
    ['fancyLetters', 'Le 𝗺𝗲𝗶𝗹𝗹𝗲𝘂𝗿 métier', {}],
  ] as [string, string, Partial<CoachContext>][])('%s: %s', (rule, text, change) => expect(rules(text, change)).toEqual([rule]));
  test('undisclosed', () => {
    const [advice] = advise({ ...context(''), text: 'Une belle annonce à Lille' });
    expect(advice).toMatchObject({ rule: 'undisclosed', repair: 'disclosure', values: { organisation: 'Orvane' } });
  });
});

describe('each rule is silent when it should be', () => {
  test('about where one works, on a network that only colleagues read', () => {
    const inside = { ...context(''), text: 'Une belle annonce à Lille' };
    const rules = advise({ ...inside, network: { ...inside.network, disclosure: false } }).map(({ rule }) => rule);
    expect(rules).not.toContain('undisclosed');
  });
  test.each([
    ['a word within another', 'Un leader mondialement connu en numérotation'],
    ['a public host that looks like an internal one', 'https://notintranet.orvane.example.org/'],
    ['acronyms in a row', 'La DSI et la DRH'],
    ['a number after a hash', 'Le lot #12 et le lot #13'],
  ])('%s', (_, text) => expect(rules(text)).toEqual([]));
});

test('advice says what was found, why, and what to say instead', () => {
  const [advice] = advise(context('Une installation « zéro risque » !'));
  expect(advice!.values).toEqual({
    found: 'zéro risque',
    reason: 'C’est une promesse, et personne ne peut la tenir.',
    instead: 'Dites ce que l’équipe fait pour que cela marche.',
  });
});

test('how much is too much', () => {
  expect(advise(context('a', { count: 292 }))[0]!.values['over']).toBe('12');
});

test('an empty blank is asked about before copying', () => {
  expect(emptyBlank(context('Moi : [un souvenir]'))).toEqual([{ rule: 'emptyBlank', values: { prompt: 'un souvenir' } }]);
  expect(emptyBlank(context('Moi : tout va bien'))).toEqual([]);
});

test('a phrase in another language is left alone', () => {
  expect(advise(context('leader mondial', { avoid: avoidedPhrases(settings.avoid, 'en') }))).toEqual([]);
  expect(avoidedPhrases(settings.avoid, 'pl')).toEqual([]);
});

test('the reason is in the reader’s language', () => {
  expect(avoidedPhrases(settings.avoid, 'fr', 'en')[1]!.reason).toBe('It’s a promise that no one can keep.');
});

test('a pattern that is none is refused', () => {
  const raw = parse(readFileSync(new URL('../../../../src/content/settings/site.yaml', import.meta.url), 'utf8')) as {
    avoid: { phrases: Record<string, string[]> }[];
  };
  raw.avoid[0]!.phrases['fr'] = ['/(/'];
  expect(settingsSchema.safeParse(raw).error?.issues[0]).toMatchObject({ path: ['avoid', 0, 'phrases', 'fr', 0], message: 'pattern' });
});
