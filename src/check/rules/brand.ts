import { brandFailures } from '../../domain/brand/contrast.ts';
import { brandSchema } from '../../schemas/settings.ts';
import type { Rule } from '../rule.ts';

/** The brand’s colours can be told apart where the site lays one on the other. */
export const brand: Rule = (content, report) => {
  const site = content.of('site')[0];
  const colours = brandSchema.safeParse(site?.raw?.['brand'] ?? {});
  if (!site || !colours.success) return;
  for (const { colour, ratio, pair, proposal } of brandFailures(colours.data)) {
    const values = {
      colour,
      value: colours.data[colour],
      text: pair.text,
      ground: pair.ground,
      ratio: Math.floor(ratio * 100) / 100,
      needed: pair.ratio,
      proposal,
    };
    report({ file: site.file, ...site.yaml.value(['brand', colour]), field: `brand.${colour}`, code: 'contrast', values });
  }
};
