import { z } from 'zod';
import { isLanguageTag } from './language.ts';
import { line } from './text.ts';

/** Words that mean the same to someone who searches: for each language, groups of them. */
export const synonymsSchema = z
  .record(
    z.string().refine(isLanguageTag, { error: 'language' }),
    z.array(z.array(line('A word, or two or three that go together.', 40)).min(2)),
  )
  .describe('For each language, groups of words that mean the same to someone who searches.');
