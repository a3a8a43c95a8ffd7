import { cleanDrawing } from '../../../domain/drawings/clean.ts';
import type { RuleFactory } from '../types.ts';

/** No drawing of the site runs, moves, loads or leads anywhere: opened by itself, it is a page of our host. */
export const drawings: RuleFactory = (output, report) => ({
  end: async () => {
    for (const file of output.files) {
      if (!file.endsWith('.svg')) continue;
      const svg = await output.read(file);
      for (const { found, offset } of cleanDrawing(svg).refused)
        report({ file, line: svg.slice(0, offset).split('\n').length, message: `“${found}” may not stand in a drawing.` });
    }
  },
});
