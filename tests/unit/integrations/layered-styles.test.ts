import { expect, test } from 'vitest';
import { layeredStyles } from '../../../src/integrations/layered-styles.ts';

/** What the integration's plug-in makes of a module, as Vite would call it. */
function transformed(id: string): string | undefined {
  let result: { code: string } | undefined;
  type Setup = { config: { vite: { plugins: { transform: (code: string, id: string) => typeof result }[] } } };
  const updateConfig = ({ vite }: Setup['config']) => (result = vite.plugins[0]!.transform('a { color: red }', id));
  layeredStyles().hooks['astro:config:setup']!({ updateConfig } as never);
  return result?.code;
}

test('the styles of a component stand below utilities, whichever sheet is read first', () => {
  const code = transformed('/site/src/components/Card.astro?astro&type=style&index=0&lang.css');
  expect(code).toBe('@layer theme, base, components, print, parts, utilities;\n@layer parts {\na { color: red }\n}');
});

test.each([
  '/site/src/styles/global.css',
  '/site/src/components/Card.astro',
  '/site/src/components/Card.astro?astro&type=script&index=0&lang.ts',
])('%s stays as it is', (id) => {
  expect(transformed(id)).toBeUndefined();
});
