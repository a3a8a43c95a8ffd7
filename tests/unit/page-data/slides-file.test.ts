import { unzipSync, strFromU8 } from 'fflate';
import { expect, test, vi } from 'vitest';

vi.mock('astro:content', () => ({ getEntry: () => Promise.resolve({ data: site }), getCollection: () => Promise.resolve([]) }));
const site = {
  organisation: 'Acme & Co',
  name: 'Torch',
  url: 'https://torch.example/',
  languages: ['fr', 'en'],
  defaultLanguage: 'fr',
  brand: { night: '#1a1440', ember: '#ff6a2b', flame: '#ffc247', pine: '#0c6456', sky: '#2c4bb8' },
  internalHosts: [],
  avoid: [],
};
const { slidesFile } = await import('../../../src/page-data/slides-file.ts');
const { slidesOf } = await import('../../../src/page-data/slides.ts');

const html = [
  '<p>Before any slide.</p><h2 id="a">You don’t have to</h2><ul><li>No one <em>counts</em>.</li><li>Stop &amp; go</li></ul><p>Say this first.</p>',
  '<h2 id="b">Qui ?</h2><p>Un silence.</p>',
];
const entry = {
  id: 'fr/slides',
  collection: 'kit',
  data: { title: 'Premier atelier', summary: 'Deux diapositives.' },
  rendered: { html: '', metadata: { pieces: JSON.stringify(html) } },
};

test('a heading begins a slide, a list has its points, a paragraph is what one says', () => {
  expect(slidesOf(entry)).toEqual([
    { title: 'You don’t have to', points: ['No one counts.', 'Stop & go'], said: ['Say this first.'] },
    { title: 'Qui ?', points: [], said: ['Un silence.'] },
  ]);
});

test('the file has a slide for the title and one for each heading, notes, French spaces, no moment, and the same bytes twice', async () => {
  const piece = { key: 'slides', contentLanguage: 'fr', entry } as unknown as Parameters<typeof slidesFile>[0];
  const file = await slidesFile(piece);
  const parts = unzipSync(file);
  const names = Object.keys(parts);
  expect(names[0]).toBe('[Content_Types].xml');
  expect(names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(3);
  const read = (name: string) => strFromU8(parts[name]!);
  expect(read('ppt/slides/slide2.xml')).toContain('Stop &amp; go');
  expect(read('ppt/slides/slide3.xml')).toContain('Qui\u00A0?');
  expect(names.map(read).join('')).toContain('Say this first.');
  expect(read('docProps/core.xml')).not.toContain(String(new Date().getFullYear()));
  // What was withdrawn must be found in it: nothing is compressed.
  expect(Buffer.from(file).includes('Say this first.')).toBe(true);
  vi.useFakeTimers({ now: new Date('2031-05-05T05:05:05Z'), toFake: ['Date'] });
  const again = await slidesFile(piece);
  vi.useRealTimers();
  expect(Buffer.from(again).equals(Buffer.from(file))).toBe(true);
});
