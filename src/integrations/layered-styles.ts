import type { AstroIntegration } from 'astro';

/** The cascade layers of the site, weakest first; each style sheet says them, since the first one read decides. */
export const layers = ['theme', 'base', 'components', 'print', 'parts', 'utilities'] as const;

/** Puts the scoped styles of components into the layer `parts`: they beat the site's own classes, and utilities beat them. */
export function layeredStyles(): AstroIntegration {
  return {
    name: 'flambeau:layered-styles',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'flambeau:layered-styles',
                enforce: 'pre',
                transform: (code: string, id: string) =>
                  isScopedStyle(id) ? { code: `@layer ${layers.join(', ')};\n@layer parts {\n${code}\n}`, map: null } : undefined,
              },
            ],
          },
        });
      },
    },
  };
}

/** Astro gives each `<style>` of a component an address of its own: `…/Card.astro?astro&type=style&index=0&lang.css`. */
function isScopedStyle(id: string): boolean {
  return /\.astro\?astro&type=style/.test(id);
}
