import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDocument } from 'yaml';

/** Writes a small content folder in which all is public, and beside it everything internal that could show through. */
export function plant(content: string): void {
  cpSync('tests/fixtures/check/clean', content, { recursive: true });
  const read = (file: string) => readFileSync(join(content, file), 'utf8');
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(content, file)), { recursive: true });
    writeFileSync(join(content, file), text);
  };
  const texts = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.mdx'));
  for (const file of texts)
    write(
      file,
      read(file)
        .replace(/^audience: .*\n/m, '')
        .replace('owner:', 'audience: public\nowner:'),
    );
  const consent = (scope: string) => `consent: { date: 2026-01-01, scopes: [internal${scope}], until: 2028-05-04 }\n`;
  const jan = read('champions/jan-kowalczyk.yaml');
  const person = (id: string, name: string, more: string, topic = 'energy') =>
    write(`champions/${id}.yaml`, jan.replace('Jan Kowalczyk', name).replace('topic: energy', `topic: ${topic}`) + more);
  const outside = `audience: public\n${consent(', public')}`;
  const inside = `audience: internal\n${consent('')}`;

  // Between public people, below them and above them somebody is hidden; and a place of somebody who left.
  person('jan-kowalczyk', 'Jan Kowalczyk', outside);
  person('veiled-one', 'Veiled One', `sponsor: jan-kowalczyk\n${inside}`, 'merger');
  person('veiled-two', 'Veiled Two', `sponsor: veiled-one\n${inside}`);
  person('veiled-three', 'Veiled Three', `sponsor: awa-mbaye\n${inside}`);
  person('veiled-four', 'Veiled Four', 'sponsor: veiled-three\n');
  person('cleo-public', 'Cleo Public', `sponsor: veiled-two\n${outside}`);
  person('dan-public', 'Dan Public', `sponsor: veiled-two\n${outside}`);
  person('eva-public', 'Eva Public', `sponsor: departed-0123456789\n${outside}`);
  write('champions/awa-mbaye.yaml', read('champions/awa-mbaye.yaml').replace('sponsor: jan-kowalczyk', 'sponsor: veiled-one'));
  write(
    'settings/departed.yaml',
    'departed:\n  - { id: departed-0123456789, sponsor: jan-kowalczyk }\n  - { id: departed-1123456789, sponsor: awa-mbaye }\n',
  );

  // A topic, a network, a host and a phrase that only internal files have.
  const topics = `${read('settings/topics.yaml')}  - { id: merger, label: { fr: La fusion, en: The merger } }\n`;
  // A department of it that has a public topic too, and words that nobody outside types.
  write('settings/topics.yaml', `${topics}departments:\n  - { name: { fr: Veiled Grid, en: Veiled Grid }, topics: [energy] }\n`);
  write('settings/synonyms.yaml', 'synonyms:\n  fr:\n    - [éolienne, Falcon]\n  en:\n    - [wind farm, Falcon]\n');
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
      write(
        to.replace('LANG', language),
        change(
          read(from.replace('LANG', language))
            .replace('audience: public', 'audience: internal')
            .replace(/^(title|short): .*/gm, `$1: Veiled ${to.replace(/\W+/g, ' ').slice(0, 30)}`),
        ),
      );
    copy('guide/LANG/charter.mdx', 'guide/LANG/veiled.mdx', (text) => text.replace(/order: \d+/, 'order: 9'));
    copy('posts/LANG/wind-farm.mdx', 'posts/LANG/veiled.mdx', (text) =>
      text.replace('[energy]', '[merger]').replace('[linkedin, bluesky]', '[secretnet, bluesky]'),
    );
    // Whose last day is over: its address leads on, and stays public; not where an agreement has lapsed with it.
    const over = (text: string) =>
      text
        .replace('audience: internal', 'audience: public')
        .replace(/^publish: .*$/m, 'publish: 2026-01-05')
        .replace(/^expires: .*$/m, 'expires: 2026-11-01');
    const lapsed =
      '\nconsents:\n  - { who: A customer, of: [words], given: 2026-01-02, until: 2026-11-01, scopes: [internal, public], held: HR }\n---\n\n';
    copy('posts/LANG/wind-farm.mdx', 'posts/LANG/over-and-done.mdx', over);
    copy('posts/LANG/wind-farm.mdx', 'posts/LANG/zofia-lapsed.mdx', (text) => over(text).replace(/\n---\n\n/, () => lapsed));
    copy('stories/LANG/first-post.mdx', 'stories/LANG/veiled.mdx');
    // A story that says it is public goes with its teller.
    copy('stories/LANG/first-post.mdx', 'stories/LANG/told.mdx', (text) =>
      text
        .replace('audience: internal', 'audience: public')
        .replace('teller: awa-mbaye', 'teller: veiled-one')
        .replace('[profile]', '[merger]'),
    );
    copy('training/LANG/profile/photo.mdx', 'training/LANG/profile/veiled.mdx', (text) => text.replace('order: 1', 'order: 2'));
    copy('training/LANG/profile/index.mdx', 'training/LANG/veiled/index.mdx', (text) => text.replace('order: 1', 'order: 2'));
    copy('training/LANG/profile/photo.mdx', 'training/LANG/veiled/photo.mdx');
    copy('pages/LANG/privacy.mdx', 'pages/LANG/label.mdx');
    const event = `title: TITLE\nsummary: A few words.\nowner: Communication\nreview: 2027-06-01\nkind: webinar\ntime: "09:30"\nminutes: 60\ntimeZone: Europe/Warsaw\nlink: https://www.orvane.example/room\nlanguages: [LANGUAGES]\nforWhom: All.\n`;
    const session = (title: string, languages: string, more: string) =>
      `---\n${event.replace('TITLE', title).replace('LANGUAGES', languages)}${more}---\n\nWords.\n`;
    write(
      `events/${language}/open.mdx`,
      session('Open', 'fr, en', 'audience: public\nday: 2026-12-03\ngivenBy: [awa-mbaye, veiled-one]\nmodules: [profile, veiled]\n'),
    );
    write(`events/${language}/veiled.mdx`, session('Veiled', 'pl', 'audience: internal\nday: 2027-09-03\ntopics: [merger]\n'));
    const community = (audience: string, more: string) =>
      `---\ntitle: Camp ${audience}\nsummary: A few words.\naudience: ${audience}\nowner: Communication\nreview: 2027-06-01\nwhere: A forum\nurl: https://camp.example/\ndoor: open\nlanguages: [en]\nmanners: [Be kind.]\n${more}---\n\nWords.\n`;
    write(`communities/${language}/open.mdx`, community('public', 'topics: [energy]\nmembers: [jan-kowalczyk, veiled-two]\n'));
    const newsletter = (audience: string, posts: string) =>
      `---\ntitle: Month ${audience}\nsummary: A few words.\naudience: ${audience}\nowner: Communication\nreview: 2027-06-01\npublish: 2026-11-02\nposts: [${posts}]\n---\n\nWords.\n`;
    write(`newsletters/${language}/2026-10.mdx`, newsletter('public', 'over-and-done'));
    write(`newsletters/${language}/2026-11.mdx`, newsletter('internal', 'veiled'));
    write(`communities/${language}/veiled.mdx`, community('internal', 'topics: [merger]\nnetwork: secretnet\n'));
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
  write('accounts/veiled.yaml', account('official', 'audience: internal\ntopics: [merger]\n'));
  write(
    'accounts/veiled-leader.yaml',
    account('leader', 'audience: public\nchampion: veiled-two\ntopics: [merger]\n').replace('Orvane', 'Veiled Two'),
  );
  write(
    'settings/paths.yaml',
    'paths:\n  - { id: way, title: { fr: Un, en: A }, summary: { fr: Un., en: A. }, modules: [veiled, profile] }\n',
  );
}
