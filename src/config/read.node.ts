import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { withNewNames } from '../schemas/renamed.ts';
import { type Settings, settingsSchema } from '../schemas/settings.ts';

/**
 * The settings, for what runs before Astro has its collections: its own configuration and the brand's style sheet.
 * Pages take them from src/queries/site.ts. The check has already told the editor of any mistake; here it only throws.
 */
export function readSettings(contentDir: string): Settings {
  const written = parse(readFileSync(join(contentDir, 'settings', 'site.yaml'), 'utf8')) as Record<string, unknown>;
  return settingsSchema.parse(withNewNames('site', written).data);
}
