import { afterEach, expect, test, vi } from 'vitest';
import { askedAddress } from '../../../../src/client/lib/address.ts';

const names = ['q', 'topic'];
const replaced: string[] = [];

/** Opens a page at an address, and reads what it asks for. */
function open(address: string): string | undefined {
  const url = new URL(address, 'https://intra.example');
  vi.stubGlobal('location', url);
  vi.stubGlobal('history', {
    state: null,
    replaceState(_state: unknown, _title: string, to: string) {
      replaced.push(to);
      url.search = '';
      url.hash = new URL(to, url).hash;
    },
  });
  return askedAddress(names).read()?.toString();
}
afterEach(() => {
  vi.unstubAllGlobals();
  replaced.length = 0;
});

test.each([
  ['/a/?q=harc%C3%A8lement', 'q=harc%C3%A8lement', '/a/#q=harc%C3%A8lement'],
  ['/a/index.html?q=x&topic=audio&topic=video', 'q=x&topic=audio&topic=video', '/a/index.html#q=x&topic=audio&topic=video'],
  ['/a/?q=x#main', 'q=x', '/a/#q=x'],
  ['/a/?q=old#q=new', 'q=new', '/a/#q=new'],
])('an old link that asks before the “#” is read once and replaced: %s', (address, asked, now) => {
  expect(open(address)).toBe(asked);
  expect(replaced).toEqual([now]);
});

test.each([
  ['/a/', ''],
  ['/a/#q=x&topic=audio', 'q=x&topic=audio'],
  ['/a/?utm_source=mail#q=x', 'q=x'],
  ['/a/#main', undefined],
])('any other address stays as it is: %s', (address, asked) => {
  expect(open(address)).toBe(asked);
  expect(replaced).toEqual([]);
});
