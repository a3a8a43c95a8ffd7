import type { AstroIntegration } from 'astro';
import { brandStyleSheet } from '../domain/brand/style-sheet.ts';
import type { Settings } from '../schemas/settings.ts';

const virtualId = 'virtual:brand.css';

/** Gives pages the settings' colours as a style sheet that Vite bundles like any other: no style stands inline. */
export function brandStyles(brand: Settings['brand']): AstroIntegration {
  return {
    name: 'flambeau:brand-styles',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'flambeau:brand-styles',
                resolveId: (id: string) => (id === virtualId ? `\0${virtualId}` : undefined),
                load: (id: string) => (id === `\0${virtualId}` ? brandStyleSheet(brand) : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
