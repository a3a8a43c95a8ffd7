import type { AstroIntegration } from 'astro';
import { logoStyles } from '../domain/brand/logo-styles.ts';
import { brandStyleSheet } from '../domain/brand/style-sheet.ts';
import { brandTokens } from '../domain/brand/tokens.ts';
import type { Settings } from '../schemas/settings.ts';

const virtualId = 'virtual:brand.css';

/** Gives pages the settings' colours, and what their logo needs, as a style sheet that Vite bundles like any other: no style stands inline. */
export function brandStyles(brand: Settings['brand']): AstroIntegration {
  const hasLogo = [brand.logo, brand.logoDark, brand.mark].some((file) => file !== undefined);
  const sheet = () => brandStyleSheet(brand) + (hasLogo ? logoStyles(brandTokens(brand).night) : '');
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
                load: (id: string) => (id === `\0${virtualId}` ? sheet() : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
