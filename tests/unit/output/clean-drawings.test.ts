import { expect, test } from 'vitest';
import { cleanDrawings } from '../../../src/output/clean-drawings.ts';
import { verifyOutput } from '../../../src/output/verify/index.ts';
import { makeTree, readTree } from './tree.ts';

const head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">';
const files = {
  '_astro/a.svg': `<?xml version="1.0"?><!-- Jane Doe -->${head}<metadata>x</metadata><path d="M0 0h8"/><script>alert(1)</script></svg>`,
  '_astro/b.svg': `${head}<path d="M0 0h8"/></svg>\n`,
  'text.txt': '<script>',
};

test('what is published of a drawing is what draws, and the second time nothing changes', async () => {
  const folder = makeTree(files);
  expect(await cleanDrawings(folder)).toBe(1);
  expect(readTree(folder)).toEqual({ ...files, '_astro/a.svg': files['_astro/b.svg'] });
  expect(await cleanDrawings(folder)).toBe(0);
});

test('a drawing in the output that runs, or loads, stops the publication', async () => {
  const findings = await verifyOutput(
    makeTree({ 'x.svg': `${head}\n<a href="https://evil.example/"><set attributeName="href"/></a></svg>` }),
    {
      site: 'https://site.example/',
    },
  );
  expect(
    findings.filter(({ rule }) => rule === 'drawings').map(({ file, line, level, message }) => `${file}:${line} ${level} ${message}`),
  ).toEqual(['x.svg:2 error “https://evil.example/” may not stand in a drawing.', 'x.svg:2 error “set” may not stand in a drawing.']);
});
