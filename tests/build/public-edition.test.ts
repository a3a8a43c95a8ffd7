import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { parseDocument } from 'yaml';
import { demoDay } from '../build-demo.ts';
import { filesWith, outputFiles } from './output.ts';
import { publicOnly } from './public-only.ts';

const folder = mkdtempSync(join(tmpdir(), 'flambeau-public-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function build(content: string, name: string): string {
  const out = join(folder, name);
  const args = ['--content', content, '--out', out, '--edition', 'public', '--now', demoDay];
  const built = spawnSync(process.execPath, ['tests/build/unchecked-driver.ts', join(folder, 'cache'), ...args], { encoding: 'utf8' });
  expect([built.status, built.stdout + built.stderr]).toEqual([0, expect.stringMatching(/pages\s+\d+/)]);
  return out;
}

/** The files of which two sites differ, or that only one of them has. */
function differences(one: string, other: string): string[] {
  const bytes = (dir: string) => new Map([...outputFiles(dir)].map((file) => [file.path, file.bytes]));
  const [before, after] = [bytes(one), bytes(other)];
  return [...new Set([...before.keys(), ...after.keys()])].filter((path) => !before.get(path)?.equals(after.get(path) ?? Buffer.alloc(0)));
}

test('the public edition of the demo is the same, byte for byte, without any internal file', () => {
  const content = join(folder, 'demo');
  const { removed } = publicOnly('src/content', content, demoDay);
  expect(removed.length).toBeGreaterThan(50);
  expect(differences(inject('publicDemo'), build(content, 'demo-site'))).toEqual([]);
});

/** What no public page may hold: it stands in internal files and in the settings alone. */
const SECRETS = ['falcon', 'secretnet', 'merger', 'hidden', 'intra.orvane', 'intranet.orvane'];

/** A small content folder in which all is public, and beside it everything internal that could show through. */
function planted(): string {
  const content = join(folder, 'planted');
  cpSync('tests/fixtures/check/clean', content, { recursive: true });
  const read = (file: string) => readFileSync(join(content, file), 'utf8');
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(content, file)), { recursive: true });
    writeFileSync(join(content, file), text);
  };
  const texts = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.mdx'));
  for (const file of texts) write(file, read(file).replace(/^audience: .*\n/m, '').replace('owner:', 'audience: public\nowner:'));
  const consent = (scope: string) => `consent: { date: 2026-01-01, scopes: [internal${scope}], until: 2028-05-04 }\n`;
  const jan = read('champions/jan-kowalczyk.yaml');
  const person = (id: string, name: string, more: string, topic = 'energy') =>
    write(`champions/${id}.yaml`, jan.replace('Jan Kowalczyk', name).replace('topic: energy', `topic: ${topic}`) + more);
  const outside = `audience: public\n${consent(', public')}`;
  const inside = `audience: internal\n${consent('')}`;

  // Between public people, below them and above them somebody is hidden; and a place of somebody who left.
  person('jan-kowalczyk', 'Jan Kowalczyk', outside);
  person('hidden-one', 'Hidden One', `sponsor: jan-kowalczyk\n${inside}`, 'merger');
  person('hidden-two', 'Hidden Two', `sponsor: hidden-one\n${inside}`);
  person('hidden-three', 'Hidden Three', `sponsor: awa-mbaye\n${inside}`);
  person('hidden-four', 'Hidden Four', 'sponsor: hidden-three\n');
  person('cleo-public', 'Cleo Public', `sponsor: hidden-two\n${outside}`);
  person('dan-public', 'Dan Public', `sponsor: hidden-two\n${outside}`);
  person('eva-public', 'Eva Public', `sponsor: departed-0123456789\n${outside}`);
  write('champions/awa-mbaye.yaml', read('champions/awa-mbaye.yaml').replace('sponsor: jan-kowalczyk', 'sponsor: hidden-one'));
  write(
    'settings/departed.yaml',
    'departed:\n  - { id: departed-0123456789, sponsor: jan-kowalczyk }\n  - { id: departed-1123456789, sponsor: awa-mbaye }\n',
  );

  // A topic, a network, a host and a phrase that only internal files have.
  write('settings/topics.yaml', `${read('settings/topics.yaml')}  - { id: merger, label: { fr: La fusion, en: The merger } }\n`);
  write(
    'networks/secretnet.yaml',
    read('networks/bluesky.yaml').replace('name: Bluesky', 'name: Secretnet').replace('order: 2', 'order: 3'),
  );
  const site = parseDocument(read('settings/site.yaml'));
  site.set('networks', ['linkedin', 'bluesky', 'secretnet']);
  site.set('avoid', [
    {
      phrases: { en: ['Falcon'], fr: ['Falcon'] },
      reason: { en: 'Falcon is secret.', fr: 'Falcon est secret.' },
      instead: { en: 'The grid', fr: 'Le réseau' },
    },
  ]);
  write('settings/site.yaml', site.toString());

  // An internal entry of every kind.
  for (const language of ['fr', 'en']) {
    const copy = (from: string, to: string, change: (text: string) => string = (text) => text) =>
      write(to.replace('LANG', language), change(read(from.replace('LANG', language)).replace('audience: public', 'audience: internal')));
    copy('guide/LANG/charter.mdx', 'guide/LANG/hidden.mdx', (text) => text.replace(/order: \d+/, 'order: 0'));
    copy('posts/LANG/wind-farm.mdx', 'posts/LANG/hidden.mdx', (text) =>
      text.replace('[energy]', '[merger]').replace('[linkedin, bluesky]', '[secretnet, linkedin]'),
    );
    copy('stories/LANG/first-post.mdx', 'stories/LANG/hidden.mdx');
    // A story that says it is public goes with its teller.
    copy('stories/LANG/first-post.mdx', 'stories/LANG/told.mdx', (text) =>
      text
        .replace('audience: internal', 'audience: public')
        .replace('teller: awa-mbaye', 'teller: hidden-one')
        .replace('[profile]', '[merger]')
        .replace('a story', 'hidden story'),
    );
    copy('training/LANG/profile/photo.mdx', 'training/LANG/profile/hidden.mdx', (text) => text.replace('order: 1', 'order: 2'));
    copy('training/LANG/profile/index.mdx', 'training/LANG/hidden/index.mdx', (text) => text.replace('order: 1', 'order: 0'));
    copy('training/LANG/profile/photo.mdx', 'training/LANG/hidden/photo.mdx');
    copy('pages/LANG/privacy.mdx', 'pages/LANG/label.mdx', (text) => text.replace('title: ', 'title: Hidden '));
    const event = `title: TITLE\nsummary: A few words.\nowner: Communication\nreview: 2027-06-01\nkind: webinar\ntime: "09:30"\nminutes: 60\ntimeZone: Europe/Warsaw\nlink: https://www.orvane.example/room\nlanguages: [LANGUAGES]\nforWhom: All.\n`;
    const session = (title: string, languages: string, more: string) =>
      `---\n${event.replace('TITLE', title).replace('LANGUAGES', languages)}${more}---\n\nWords.\n`;
    write(
      `events/${language}/open.mdx`,
      session('Open', 'fr, en', 'audience: public\nday: 2026-12-03\ngivenBy: [awa-mbaye, hidden-one]\nmodules: [profile, hidden]\n'),
    );
    write(`events/${language}/hidden.mdx`, session('Hidden', 'pl', 'audience: internal\nday: 2027-09-03\ntopics: [merger]\n'));
    const community = (audience: string, more: string) =>
      `---\ntitle: Camp ${audience}\nsummary: A few words.\naudience: ${audience}\nowner: Communication\nreview: 2027-06-01\nwhere: A forum\nurl: https://camp.example/\ndoor: open\nlanguages: [en]\nmanners: [Be kind.]\n${more}---\n\nWords.\n`;
    write(`communities/${language}/open.mdx`, community('public', 'topics: [energy]\nmembers: [jan-kowalczyk, hidden-two]\n'));
    write(`communities/${language}/hidden.mdx`, community('internal', 'topics: [merger]\nnetwork: secretnet\n'));
  }
  // In one language only the translation is internal.
  write(
    'guide/en/charter.mdx',
    read('guide/en/charter.mdx')
      .replace('audience: public', 'audience: internal')
      .replace(/^title: .*/m, 'title: Falcon'),
  );
  const account = (kind: string, more: string) =>
    `name: Orvane\nkind: ${kind}\nabout: { fr: Des nouvelles., en: News. }\nnetwork: linkedin\nhandle: orvane\nurl: https://www.linkedin.example/orvane\nlanguages: [en]\n${more}`;
  write('accounts/open.yaml', account('official', 'audience: public\n'));
  write('accounts/hidden.yaml', account('official', 'audience: internal\ntopics: [merger]\n'));
  write(
    'accounts/hidden-leader.yaml',
    account('leader', 'audience: public\nchampion: hidden-two\ntopics: [merger]\n').replace('Orvane', 'Hidden Two'),
  );
  write(
    'settings/paths.yaml',
    'paths:\n  - { id: way, title: { fr: Un, en: A }, summary: { fr: Un., en: A. }, modules: [hidden, profile] }\n',
  );
  return content;
}

test('internal files of every kind, and what only they name, change no byte of it', () => {
  const content = planted();
  const trimmed = join(folder, 'trimmed');
  const { removed } = publicOnly(content, trimmed, demoDay);
  for (const kind of ['champions/', 'accounts/', 'guide/', 'posts/', 'stories/', 'training/', 'events/', 'communities/', 'pages/'])
    expect(removed.filter((file) => file.startsWith(kind)).length, kind).toBeGreaterThan(0);
  const site = build(content, 'planted-site');
  expect(filesWith(site, SECRETS)).toEqual([]);
  const { length } = [...outputFiles(site)].filter(({ path }) => path.endsWith('.html'));
  expect(length).toBeGreaterThan(60);
  expect(differences(site, build(trimmed, 'trimmed-site'))).toEqual([]);
});
