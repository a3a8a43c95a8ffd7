import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { __unstable__loadDesignSystem as loadDesignSystem, compile } from '@tailwindcss/node';
import { expect, test } from 'vitest';
import { layers } from '../../../src/integrations/layered-styles.ts';

const styles = resolve('src/styles');
const theme = readFileSync('src/styles/tokens.css', 'utf8');
const files = globSync(['src/**/*.astro', 'src/**/*.css', 'src/client/**/*.ts']).sort();
const cssOf = (file: string) => {
  const text = readFileSync(file, 'utf8');
  return file.endsWith('.astro') ? [...text.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css]) => css).join('\n') : text;
};

test('the style sheet is made of pages, layouts and components alone, whatever else lies in the project’s folder', async () => {
  const sheet = await compile(readFileSync('src/styles/global.css', 'utf8'), { base: styles, onDependency: () => undefined });
  expect(sheet.root).toBe('none');
  expect(sheet.sources.map(({ pattern, negated }) => `${negated ? '!' : ''}${pattern}`)).toEqual([
    '../components/**/*.astro',
    '../layouts/**/*.astro',
    '../pages/**/*.astro',
  ]);
});

test.each(['global.css', 'studio.css'])('%s says the cascade layers that scoped styles are put into', (name) => {
  expect(readFileSync(`src/styles/${name}`, 'utf8')).toContain(`@layer ${layers.join(', ')};`);
});

test('conditions on widths use the breakpoints of the theme, and no two of them overlap', () => {
  const breakpoints = [...theme.matchAll(/--breakpoint-\w+: ([\d.]+rem)/g)].map(([, width]) => width);
  expect(breakpoints.length).toBeGreaterThan(3);
  const wrong = files.flatMap((file) => {
    const conditions = readFileSync(file, 'utf8').match(/(?:@media[^{]*|'[^'\n]*\([^'\n]*)\b(?:max-|min-)?width\b[^{'\n]*/g) ?? [];
    return conditions
      .flatMap((one) => one.match(/\((?:max-|min-)?width[^)]*\)/g) ?? [])
      .filter((one) => !breakpoints.some((width) => one === `(width >= ${width})` || one === `(width < ${width})`))
      .map((one) => `${file}: ${one}`);
  });
  expect(wrong).toEqual([]);
});

test('every custom property that a style uses is set somewhere', () => {
  const set = new Set(files.flatMap((file) => readFileSync(file, 'utf8').match(/--[\w-]+(?=['"\]]?\s*[:,=])/g) ?? []));
  const unset = files.flatMap((file) =>
    [...cssOf(file).matchAll(/var\((--[\w-]+)\)/g)]
      .filter(([, name]) => !set.has(name!) && !name!.startsWith('--brand-'))
      .map(([use]) => `${file}: ${use}`),
  );
  expect(unset).toEqual([]);
});

test('every class that looks like a utility is one, so that no component asks for what the theme does not have', async () => {
  const design = await loadDesignSystem(readFileSync('src/styles/global.css', 'utf8'), { base: styles });
  const css = files.map(cssOf).join('\n');
  const own = new Set([...css.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name));
  const asked = files
    .filter((file) => file.endsWith('.astro'))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\bclass="([^"]+)"/g)].flatMap(([, names]) =>
        names!.split(/\s+/).map((name) => ({ file, name })),
      ),
    )
    .filter(({ name }) => /[:\d[(]|^-/.test(name) && !own.has(name));
  expect(asked.length).toBeGreaterThan(500);
  const made = design.candidatesToCss(asked.map(({ name }) => name));
  expect(asked.filter((_, index) => made[index] === null).map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
});

test('styles say start and end, not left and right, so that a page from right to left is the other way round', () => {
  const physical =
    /(?<![\w-])(?:(?:margin|padding|border|inset)-(?:left|right)\b|(?:text-align|float|clear): ?(?:left|right)\b|(?:left|right): ?[\d.-])|(?<=["'\s:])(?:-?[mp][lr]|left|right|border-[lr]|rounded-(?:[lr]|[tb][lr])|scroll-[mp][lr])-[\d[a-z]|(?<=["'\s:])text-(?:left|right)(?=["'\s])/;
  /** A `border-radius` whose corners differ from left to right. */
  const hasOneSide = (line: string): boolean => {
    const [, all = ''] = /border-radius: ([^;]+);/.exec(line) ?? [];
    const [a = '', b = a, c = a, d = b] = all.match(/[^\s(]*\((?:[^()]|\([^()]*\))*\)|[^\s]+/g) ?? [];
    return a !== b || c !== d;
  };
  const found = files
    .filter((file) => /\.(?:astro|css)$/.test(file))
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          !/^\s*(?:\*|\/\/|\/\*)/.test(line) && (physical.test(line) || hasOneSide(line)) ? [`${file}:${index + 1} ${line.trim()}`] : [],
        ),
    );
  expect(found).toEqual([]);
});
