import { expect, test } from 'vitest';
import { Progress } from '../../../scripts/lib/progress.ts';

const recorder = (isTTY: boolean) => {
  let text = '';
  return { terminal: { isTTY, columns: 20, write: (part: string) => (text += part) }, read: () => text };
};

test('in a log each finished stage is a line', async () => {
  const { terminal, read } = recorder(false);
  const progress = new Progress(terminal);
  expect(await progress.stage('check', () => 42)).toBe(42);
  progress.say('hello');
  await expect(progress.stage('site', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(read()).toMatch(/^check \d+\.\d s\nhello\n$/);
  expect(progress.seconds.map(({ stage }) => stage)).toEqual(['check']);
});

test('on a terminal one line is redrawn, within its width, and gone in the end', async () => {
  const { terminal, read } = recorder(true);
  await new Progress(terminal).stage('a stage with a long name', () => new Promise((done) => setTimeout(done, 250)));
  const drawn = read().split('\r\u001B[2K');
  expect(drawn.length).toBeGreaterThan(2);
  expect(Math.max(...drawn.map(({ length }) => length))).toBeLessThan(20);
  expect(drawn.at(-1)).toBe('');
  expect(read()).not.toContain('\n');
});
