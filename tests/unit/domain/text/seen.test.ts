import { expect, test } from 'vitest';
import { isSeen } from '../../../../src/domain/text/seen.ts';

test.each(['a', '…', '🎉', '日', '\u200dx', '👩‍👩‍👧', '①', 'ि'])('“%s” shows something', (text) => expect(isSeen(text)).toBe(true));
test.each(['', ' ', '\u200b', '\u00a0\u2060', '\u3164', '\u2800', '\ue000', '\u{E0041}', '\u034f\u200d'])('%j shows nothing', (text) =>
  expect(isSeen(text)).toBe(false),
);
