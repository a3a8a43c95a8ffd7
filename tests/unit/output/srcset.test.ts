import { expect, test } from 'vitest';
import { mapSrcset } from '../../../src/output/srcset.ts';

const mark = (srcset: string) => mapSrcset(srcset, (url) => `<${url}>`);

test.each([
  ['/a.png', '</a.png>'],
  ['/a.png 1x, /b.png 2x', '</a.png> 1x, </b.png> 2x'],
  ['/a.png, /b.png 2x', '</a.png>, </b.png> 2x'],
  [' /a.webp 400w,/b.webp 800w ', ' </a.webp> 400w,</b.webp> 800w '],
  ['data:image/png;base64,AAA= 1x, /b.png 2x', '<data:image/png;base64,AAA=> 1x, </b.png> 2x'],
  ['/a,b.png 1x', '</a,b.png> 1x'],
  ['', ''],
])('%s', (srcset, expected) => expect(mark(srcset)).toBe(expected));
