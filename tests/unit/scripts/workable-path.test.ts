import { sep } from 'node:path';
import { expect, test } from 'vitest';
import { assertWorkable } from '../../../scripts/lib/workable-path.ts';

test.each(['#', '?', '%', '\n', '\t', '\u007f', ...(sep === '/' ? ['\\'] : [])])(
  'a folder with %j in its path is refused before the work begins',
  (sign) => {
    const path = `/home/me/one${sign}two/content`;
    expect(() => assertWorkable(path, 'content')).toThrow(
      expect.objectContaining({
        name: 'ExpectedError',
        message: expect.stringMatching(/^(The content folder|Le dossier de contenu) .*(Rename|Renommez)/),
      }),
    );
    expect(() => assertWorkable(path, 'project')).toThrow(/^(The project’s folder|Le dossier du projet) /);
  },
);

test('spaces, accents and other signs are fine', () =>
  expect(() => assertWorkable("/home/Élodie N'Diaye/a [b] {c} (d) & $e, f=g@h!~^;:+", 'content')).not.toThrow());
