import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { realpathSync } from 'node:fs';
import { basePath, contentFolder, day, edition, port, today } from '../../../scripts/lib/option-values.ts';
import { chooseCommand, type CommandSpec, groupHelp, helpText, readOptions } from '../../../scripts/lib/command-line.ts';
import { makeTree } from '../output/tree.ts';

const words = { en: 'English words.', fr: 'Mots français.' };
const spec: CommandSpec = {
  name: 'build',
  summary: words,
  options: { out: { value: 'DIR', help: words }, edition: { value: 'internal|public', help: words }, force: { help: words } },
};
const read = (...args: string[]) => readOptions(spec, args);

const before = process.env['LC_ALL'];
beforeAll(() => {
  process.env['LC_ALL'] = 'en_GB.UTF-8';
});
afterAll(() => {
  if (before === undefined) delete process.env['LC_ALL'];
  else process.env['LC_ALL'] = before;
});

describe('options', () => {
  test('with a space, with an equals sign, as a switch', () => {
    expect(read('--out', 'a b', '--edition=public', '--force')).toEqual({ out: 'a b', edition: 'public', force: true });
    expect(read('-h')).toEqual({ help: true });
    expect(read()).toEqual({});
  });

  test.each([
    [['--edtion', 'public'], 'There is no option --edtion. Did you mean --edition?'],
    [['--colour'], 'There is no option --colour. The options are --out, --edition, --force, --help.'],
    [['-x'], 'There is no option -x. The options are --out, --edition, --force, --help.'],
    [['--out'], '--out needs a value: --out DIR.'],
    [['--out', '--edition', 'public'], '--out needs a value: --out DIR.'],
    [['--out='], '--out needs a value: --out DIR.'],
    [['--force=yes'], '--force takes no value.'],
    [['--out', 'a', '--out', 'b'], '--out is there twice.'],
    [['dist'], '“dist” is no option of build. Options begin with --; see --help.'],
    [['--constructor', 'x'], 'There is no option --constructor. The options are --out, --edition, --force, --help.'],
  ])('%j', (args, message) =>
    expect(() => read(...args)).toThrow(expect.objectContaining({ name: 'ExpectedError', exitCode: 2, message })),
  );

  test('in French where the machine speaks it', () => {
    process.env['LC_ALL'] = 'fr_FR.UTF-8';
    expect(() => read('--edtion', 'public')).toThrow('L’option --edtion n’existe pas. Vouliez-vous dire --edition ?');
    expect(helpText(spec)).toMatch(/Mots français\.[^]*npm run build -- [^]*--edition internal\|public {2}Mots français\./);
    process.env['LC_ALL'] = 'en_GB.UTF-8';
  });
});

describe('operands and commands of a group', () => {
  const move: CommandSpec = {
    name: 'files move',
    summary: words,
    options: { force: { help: words } },
    operands: { from: { value: 'FILE', help: words }, to: { value: 'DIR', help: words, optional: true } },
  };
  const group = { name: 'files', summary: words, commands: { move, list: { name: 'files list', summary: words, options: {} } } };

  test('stand before, between and after options', () => {
    expect(readOptions(move, ['a.txt', '--force', 'dir'])).toEqual({ from: 'a.txt', to: 'dir', force: true });
    expect(readOptions(move, ['--', '-a.txt'])).toEqual({ from: '-a.txt' });
    expect(readOptions(move, ['--help'])).toEqual({ help: true });
  });

  test('a missing one and one too many are said', () => {
    expect(() => readOptions(move, ['--force'])).toThrow('FILE is missing: English words.\n  npm run files -- move FILE [DIR] [options]');
    expect(() => readOptions(move, ['a', 'b', 'c'])).toThrow('“c” is no option of files move.');
  });

  test('the command is chosen by its name', () => {
    expect(chooseCommand(group, ['move', 'a'])).toEqual({ name: 'move', args: ['a'] });
    expect(chooseCommand(group, ['--help'])).toBeUndefined();
    expect(() => chooseCommand(group, ['mvoe'])).toThrow('There is no command “mvoe” of files. Did you mean “move”?');
    expect(() => chooseCommand(group, [])).toThrow('Say what to do: move, list.');
    expect(groupHelp(group)).toContain('npm run files -- move FILE [DIR] [options]\n      English words.');
  });
});

describe('values', () => {
  test('days', () => {
    expect(day('2028-02-29')).toBe('2028-02-29');
    for (const wrong of ['2027-02-30', '2027-13-01', '10/03/2027', '2027-3-1', '', '2027-02-29'])
      expect(() => day(wrong)).toThrow('2027-03-10');
    expect(today(new Date(2027, 2, 9, 23, 59))).toBe('2027-03-09');
  });

  test('editions', () => {
    expect(edition('public')).toBe('public');
    expect(() => edition('Public')).toThrow('internal');
  });

  test('ports', () => {
    expect(port('8080')).toBe(8080);
    for (const wrong of ['0', '65536', 'x', '-1', '1.5']) expect(() => port(wrong)).toThrow('4321');
  });

  test('base paths', () =>
    expect([basePath('/'), basePath('a/b'), basePath('/a/b/'), basePath('//a')]).toEqual(['/', '/a/b/', '/a/b/', '/a/']));

  test('a content folder must be there, and be a folder', () => {
    const folder = makeTree({ 'c/x.txt': '' });
    expect(contentFolder('c', folder)).toBe(realpathSync(`${folder}/c`));
    expect(() => contentFolder('nope', folder)).toThrow('does not exist');
    expect(() => contentFolder('c/x.txt', folder)).toThrow('is a file');
    expect(() => contentFolder('c/x.txt/y', folder)).toThrow('does not exist');
  });
});
