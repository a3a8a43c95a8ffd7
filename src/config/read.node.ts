import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Settings, settingsSchema } from '../schemas/settings.ts';

/**
 * The settings, for what runs before Astro has its collections: its own configuration and the brand's style sheet.
 * Pages take them from src/queries/site.ts. The check has already told the editor of any mistake; here it only throws.
 */
export function readSettings(contentDir: string): Settings {
  return settingsSchema.parse(parse(readFileSync(join(contentDir, 'settings', 'site.yaml'), 'utf8')));
}
