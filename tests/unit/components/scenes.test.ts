import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { scenes } from '../../../src/components/scenes/scenes.ts';
import { sceneNames } from '../../../src/schemas/scene.ts';

test('every drawing that an editor may name is drawn, of shapes alone, in the site’s own colours', () => {
  expect(Object.keys(scenes)).toEqual([...sceneNames]);
  for (const [name, markup] of Object.entries(scenes)) {
    const odd: string[] = [];
    let shapes = 0;
    const parser = new Parser(
      {
        onopentag(element, attributes) {
          shapes += 1;
          if (!['path', 'rect', 'circle', 'g'].includes(element)) odd.push(element);
          if (element !== 'g' && !/^(?:l )?[kfhvns]$/.test(attributes['class'] ?? '')) odd.push(`class ${attributes['class']}`);
          for (const attribute of Object.keys(attributes)) if (/^(?:on|style|href|fill|stroke$)/.test(attribute)) odd.push(attribute);
        },
      },
      { xmlMode: true },
    );
    parser.end(markup);
    expect([name, odd, shapes > 0]).toEqual([name, [], true]);
  }
});
