import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { replaceInData } from '../../../../src/domain/named-words/data.ts';
import { namedWords } from '../../../../src/domain/named-words/table.ts';
import { startingText } from '../../../../src/domain/writing/starting-text.ts';
import { useTranslations } from '../../../../src/i18n/translate.ts';
import { countText } from '../../../../src/domain/networks/counting.ts';
import type { Post } from '../../../../src/queries/posts.ts';
import { networkSchema } from '../../../../src/schemas/network.ts';
import { postSchema } from '../../../../src/schemas/post.ts';
import { settingsSchema } from '../../../../src/schemas/settings.ts';
import { postTexts } from '../../../../src/view-models/post.ts';
import { deskData } from '../../../../src/view-models/post-desk.ts';

const read = (path: string) => readFileSync(new URL(`../../../../src/content/${path}`, import.meta.url), 'utf8');
const asWritten: unknown = parse(read('settings/site.yaml'));
const settings = settingsSchema.parse(replaceInData(asWritten, namedWords(asWritten), 'fr').data);

/** One YAML file is all that a network is. */
const seconde = `
name: Seconde
order: 11
limit: 120
counting: graphemes
fold: { desktop: 90, phone: 60 }
share: { url: "https://seconde.example/nouveau?texte={text}&lien={url}", prefill: text }
hashtags: 1
images: [square]
note: { fr: Un réseau tout neuf., en: A brand-new network. }
`;
const known = (id: string, yaml: string) => ({ id, ...networkSchema.parse(parse(yaml)) });
const networks = [
  known('linkedin', read('networks/linkedin.yaml')),
  known('instagram', read('networks/instagram.yaml')),
  known('seconde', seconde),
];

const front = /^---\n([\s\S]*?)\n---/.exec(read('posts/fr/fibre-technicians-lille.mdx'))![1]!;
const voices = [{ id: 'lived', label: 'Je l’ai vécu', text: 'Mes débuts à la fibre : [[un souvenir]].' }];
const raw = { ...(parse(front) as object), networks: ['linkedin', 'instagram', 'seconde'], voices };
const entry = { id: 'fr/fibre', data: z.object(postSchema.shape).parse(raw) };
const post = { key: 'fibre', contentLanguage: 'fr', entry } as unknown as Post;
const context = { language: 'fr', site: settings, networks, topics: new Map() };
const desk = deskData(post, context, useTranslations('fr'));

test('a network that was added by one file is on the desk, with all that it says of itself', () => {
  expect(desk.networks.map(({ id }) => id)).toEqual(['linkedin', 'instagram', 'seconde']);
  expect(desk.networks.at(-1)).toEqual({
    id: 'seconde',
    name: 'Seconde',
    limit: 120,
    limitBytes: undefined,
    counting: 'graphemes',
    fold: { desktop: 90, phone: 60 },
    share: { url: 'https://seconde.example/nouveau?texte={text}&lien={url}', prefill: 'text' },
    hashtags: 1,
    images: ['square'],
    note: 'Un réseau tout neuf.',
  });
});

test('it has texts and an address without JavaScript too', () => {
  const texts = postTexts(post, context)[0]!.texts.find(({ network }) => network.id === 'seconde')!;
  expect(texts.text).toContain('utm_content=seconde-lived\n#Lille');
  expect(new URL(texts.href!).searchParams.get('lien')).toContain('utm_content=seconde-lived');
});

test('the texts are set as they will be posted: people paste them', () => {
  expect(desk.voices[0]!.text).toContain('Mes débuts à la fibre\u00A0: [[un souvenir');
  expect(postTexts(post, context)[0]!.texts[0]!.text).toContain('Mes débuts à la fibre\u00A0: [un souvenir');
});

test('the line that says where one works is in every text and counts', () => {
  for (const voice of desk.voices) {
    for (const network of desk.networks) {
      const text = startingText(desk, network, voice);
      expect(text).toContain('Je travaille chez Orvane.');
      expect(countText(text, network.counting)).toBeGreaterThan(countText(text.replace('Je travaille chez Orvane.', ''), network.counting));
    }
  }
});

test('there is always a blank page, with the link and nothing else of ours', () => {
  expect(desk.voices.at(-1)).toEqual({ id: 'blank', text: '', overrides: {} });
});

test('words that the script says keep their places to fill', () => {
  expect(desk.words['open']).toBe('Copier et ouvrir {network}');
  expect(desk.words['coach.tooLong']).toContain('{over}');
  expect(desk.words['said.copied']).toBe('Texte copié. Collez-le où vous voulez.');
  expect(desk.plurals['blanks']).toMatchObject({ one: '# blanc à remplir.', other: '# blancs à remplir.' });
});

test('nothing in the data is about a person', () => {
  expect(Object.keys(desk).sort()).toEqual([
    'avoid',
    'campaign',
    'disclosure',
    'expires',
    'hashtags',
    'internalHosts',
    'language',
    'link',
    'networks',
    'organisation',
    'page',
    'plurals',
    'post',
    'prompts',
    'title',
    'tracking',
    'voices',
    'words',
  ]);
});
