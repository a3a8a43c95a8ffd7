import { expect, it } from 'vitest';
import { renderAhead } from '../../../src/share-images/ahead.ts';

const paths = ['a', 'b', 'c', 'd', 'e'];
const bytes = (path: string) => new TextEncoder().encode(path);

it('gives each image that is asked for, and makes each once', async () => {
  const made: string[] = [];
  const ask = renderAhead(paths, async (path) => (made.push(path), bytes(path)));
  const given = [];
  for (const path of paths) given.push(new TextDecoder().decode(await ask(path)));
  expect(given).toEqual(paths);
  expect(made).toEqual(paths);
});

it('begins the next ones before the first is done, and no more', async () => {
  const made: string[] = [];
  let finish = (): void => undefined;
  const first = new Promise<void>((resolve) => (finish = resolve));
  const ask = renderAhead(paths, async (path) => {
    made.push(path);
    if (path === 'a') await first;
    return bytes(path);
  });
  const image = ask('a');
  expect(made).toEqual(['a', 'b', 'c']);
  finish();
  await image;
});

it('makes an image again for whoever asks again, and one that was not announced', async () => {
  const made: string[] = [];
  const ask = renderAhead(['a'], async (path) => (made.push(path), bytes(path)));
  await ask('a');
  await ask('a');
  await ask('z');
  expect(made).toEqual(['a', 'a', 'z']);
});

it('tells what went wrong to whoever asks for that image, and to nobody else', async () => {
  const ask = renderAhead(paths, async (path) => {
    if (path === 'b') throw new Error('b does not fit');
    return bytes(path);
  });
  await expect(ask('a')).resolves.toEqual(bytes('a'));
  await expect(ask('b')).rejects.toThrow('b does not fit');
  await expect(ask('c')).resolves.toEqual(bytes('c'));
});
