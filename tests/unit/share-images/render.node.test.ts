import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CardError, PictureError } from '../../../src/share-images/errors.ts';
import type { Card } from '../../../src/share-images/card.ts';
import { refusalOf, renderShareImage, shareImageVersion } from '../../../src/share-images/render.node.ts';
import { shareImageCounts } from '../../../src/share-images/stats.node.ts';
import { brand, samples } from './samples.ts';

let folders: string[] = [];
let cacheDir = '';

async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'flambeau images '));
  folders.push(folder);
  return folder;
}

beforeEach(async () => {
  cacheDir = await freshFolder();
});

afterEach(async () => {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
  folders = [];
});

const render = (card = samples.page) => renderShareImage(card, 'link', { brand, cacheDir });
const files = async () =>
  (await readdir(cacheDir, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** What one render adds to the counts. */
async function counted(card = samples.page) {
  const before = shareImageCounts();
  const png = await render(card);
  const after = shareImageCounts();
  return { png, made: after.made - before.made, reused: after.reused - before.reused };
}

describe('renderShareImage', () => {
  it('makes an opaque PNG of the format’s size', async () => {
    const meta = await sharp(await render()).metadata();
    expect(meta).toMatchObject({ format: 'png', width: 1200, height: 630, channels: 3, hasAlpha: false });
  });

  it('makes the same bytes of the same card, in any folder', async () => {
    const first = await render();
    cacheDir = await freshFolder();
    const second = await counted();
    expect(second.made).toBe(1);
    expect(Buffer.from(second.png).equals(first)).toBe(true);
  });

  it('shows a photo inside its disc', async () => {
    const photo = await sharp({ create: { width: 90, height: 120, channels: 3, background: '#00ff00' } })
      .jpeg()
      .toBuffer();
    const card = {
      ...samples.champion,
      person: { ...samples.champion.person!, photo: `data:image/jpeg;base64,${photo.toString('base64')}` },
    };
    const { data, info } = await sharp(await render(card))
      .raw()
      .toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3)];
    expect(at(855, 315)[1]).toBeGreaterThan(240);
    expect(at(855, 315)[0]).toBeLessThan(20);
    expect(at(660, 120)[1], 'outside the disc').toBeLessThan(100);
  });

  it.each(['https://example.org/photo.jpg', '/photo.png', 'data:image/svg+xml;base64,PHN2Zy8+', 'data:image/webp;base64,UklGRg=='])(
    'refuses the photo %s',
    async (photo) => {
      const refusal = render({ ...samples.champion, person: { ...samples.champion.person!, photo } });
      await expect(refusal).rejects.toThrow(PictureError);
      await expect(refusal).rejects.toThrow(/^posts\/fr\/sample: /);
    },
  );

  it.each([
    ['a champion without a person', { ...samples.champion, person: undefined }],
    ['a figure without a figure', { ...samples.figure, figure: undefined }],
  ])('refuses %s', async (_name, card) => {
    await expect(render(card)).rejects.toThrow(CardError);
  });
});

describe('the cache', () => {
  it('gives back what was made, and counts it', async () => {
    const first = await counted();
    const second = await counted();
    expect([first.made, first.reused, second.made, second.reused]).toEqual([1, 0, 0, 1]);
    expect(Buffer.from(second.png).equals(first.png)).toBe(true);
  });

  it.each<[string, (file: string) => Promise<void>]>([
    ['cut short', (file) => truncate(file, 5000)],
    ['empty', (file) => truncate(file, 0)],
    ['cut before its last byte', async (file) => truncate(file, (await readFile(file)).length - 1)],
    [
      'damaged in the middle',
      async (file) => {
        const bytes = await readFile(file);
        bytes[bytes.length >> 1]! ^= 1;
        await writeFile(file, bytes);
      },
    ],
    ['followed by something else', async (file) => writeFile(file, Buffer.concat([await readFile(file), Buffer.from('more')]))],
    ['not an image', (file) => writeFile(file, 'oops')],
  ])('notices an entry that is %s, and makes it again', async (_name, damage) => {
    const good = await render();
    const [file] = await files();
    await damage(file!);
    const again = await counted();
    expect(again.made).toBe(1);
    expect(Buffer.from(again.png).equals(good)).toBe(true);
    expect(Buffer.from(await readFile(file!)).equals(good)).toBe(true);
  });

  it('leaves nothing else in its folder, even when the same image is asked for at once', async () => {
    const images = await Promise.all([render(), render(), render()]);
    expect(new Set(images.map((image) => Buffer.from(image).toString('base64'))).size).toBe(1);
    expect(await files()).toHaveLength(1);
  });
});

describe('somebody whose letters no font has', () => {
  const person = { ...samples.champion.person!, name: 'Ꞅꙮ ꀀꀁ', initials: 'ꀀ' };
  const svgOf = async (card: Card) => refusalOf(card, 'link', { brand });

  it.each<[string, Card]>([
    ['a name', { ...samples.champion, person: { ...person, initials: 'AB' } }],
    ['a name and its initials', { ...samples.champion, person }],
    ['a job', { ...samples.champion, person: { ...samples.champion.person!, detail: 'ꀀꀁꀂ, Lille' } }],
    ['all of it, on a quote', { ...samples.quote, person: { ...person, detail: 'ꀀ' } }],
  ])('%s stops no image', async (_name, card) => {
    expect(await svgOf(card)).toBeUndefined();
    expect((await sharp(await render(card)).metadata()).width).toBe(1200);
  });

  it('is shown by initials in place of a name, as if they were all that is known', async () => {
    const named = await render({ ...samples.champion, person: { ...person, initials: 'AB' } });
    const initialled = await render({ ...samples.champion, person: { ...person, name: 'AB', initials: 'AB' } });
    expect(Buffer.from(named).equals(initialled)).toBe(true);
  });

  it('has a list that shows the directory’s image', async () => {
    const spare = { ...samples.page, headline: 'Les champions' };
    const png = await render({ ...samples.page, headline: 'Champions : ꀀ', spare });
    expect(Buffer.from(png).equals(await render(spare))).toBe(true);
  });

  it('is told of where an editor can mend it: other texts', async () => {
    expect(await svgOf({ ...samples.page, headline: 'Bonjour ꀀ' })).toMatch(/^posts\/fr\/sample: .*“ꀀ” \(U\+A000\)/);
  });
});

describe('an image’s version', () => {
  const version = (card = samples.page, colours = brand) => shareImageVersion(card, 'link', { brand: colours });

  it('is known without laying anything out: a thousand in a moment', () => {
    shareImageVersion(samples.page, 'link', { brand });
    const start = process.cpuUsage();
    for (let turn = 0; turn < 1000; turn += 1) shareImageVersion({ ...samples.page, headline: `Titre ${turn}` }, 'link', { brand });
    expect(process.cpuUsage(start).user / 1000, 'milliseconds of work').toBeLessThan(1000);
  });

  it('changes with what is drawn: a word, the colour, the brand, the format', async () => {
    const versions = await Promise.all([
      version(),
      version({ ...samples.page, headline: 'Dire qui l’on est' }),
      version({ ...samples.page, colour: 'night' }),
      version(samples.page, { ...brand, ember: '#ff0000' }),
      shareImageVersion(samples.page, 'square', { brand }),
    ]);
    expect(new Set(versions).size).toBe(versions.length);
  });

  it('does not change with what is not drawn', async () => {
    expect(await version({ ...samples.page, source: 'guide/en/other', alt: 'Another text' })).toBe(await version());
    expect(await version({ ...samples.page, headline: samples.page.headline.replace(/’/g, "'") })).toBe(await version());
  });
});
