import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { logoStyles } from '../domain/brand/logo-styles.ts';
import { runningHead } from '../domain/brand/running-head.ts';
import { brandStyleSheet } from '../domain/brand/style-sheet.ts';
import { brandTokens } from '../domain/brand/tokens.ts';
import type { Settings } from '../schemas/settings.ts';

const virtualId = 'virtual:brand.css';

/**
 * Gives pages the settings' colours, the head of their printed sheets, what their logo needs, and the company's own rules, as a
 * style sheet that Vite bundles like any other: no style stands inline. The own rules stand in no layer, so they beat all others.
 */
export function brandStyles(contentDir: string, { brand, name }: Pick<Settings, 'brand' | 'name'>): AstroIntegration {
  const hasLogo = [brand.logo, brand.logoDark, brand.mark].some((file) => file !== undefined);
  const own = brand.styles === undefined ? undefined : join(contentDir, 'settings', brand.styles);
  const sheet = () =>
    [
      brandStyleSheet(brand),
      runningHead(name),
      hasLogo ? logoStyles(brandTokens(brand).night) : '',
      own === undefined ? '' : readFileSync(own, 'utf8'),
    ].join('');
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
                load(id: string) {
                  if (id !== `\0${virtualId}`) return undefined;
                  if (own !== undefined) this.addWatchFile(own);
                  return sheet();
                },
              },
            ],
          },
        });
      },
    },
  };
}
