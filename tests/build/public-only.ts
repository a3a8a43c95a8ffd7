import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, parseDocument } from 'yaml';

interface Consent {
  date: string;
  until: string;
  scopes: string[];
}

interface Person {
  audience?: string;
  consent?: Consent;
  photo?: string;
  sponsor?: string;
}

const read = (path: string) => readFileSync(path, 'utf8');
const frontMatter = (text: string) => text.split(/^---$/m)[1] ?? '';
const textsBelow = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.mdx'))
        .map((file) => join(folder, file))
    : [];
const yamlBelow = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.yaml'))
        .map((file) => join(folder, file))
    : [];
const idOf = (path: string) => basename(path, '.yaml');

/**
 * A copy of a content folder with what is public and nothing else, made without any code of the site: every text, account and person that does not say
 * `audience: public`, or whose consent for the public is not in force on the day, is deleted with their photos, and what only they used leaves the settings.
 * Public files go on naming what is not there any more.
 */
export function publicOnly(from: string, to: string, day: string): { removed: string[] } {
  cpSync(from, to, { recursive: true });
  const removed: string[] = [];
  const remove = (path: string) => {
    rmSync(path);
    removed.push(path.slice(to.length + 1));
  };

  const gone = new Set<string>();
  for (const path of yamlBelow(join(to, 'champions'))) {
    const person = parse(read(path)) as Person;
    if (person.audience === 'public' && inForce(person.consent, day)) continue;
    gone.add(idOf(path));
    remove(path);
    if (person.photo && existsSync(join(to, 'champions', person.photo))) remove(join(to, 'champions', person.photo));
  }
  for (const path of yamlBelow(join(to, 'accounts'))) {
    const account = parse(read(path)) as Person & { kind: string; champion?: string };
    const listed = account.kind === 'official' || (account.champion ? !gone.has(account.champion) : inForce(account.consent, day));
    if (account.audience !== 'public' || !listed) remove(path);
  }
  for (const folder of ['guide', 'stories', 'posts', 'training', 'events', 'communities', 'newsletters', 'pages']) {
    for (const path of textsBelow(join(to, folder))) {
      const { audience, teller } = parse(frontMatter(read(path))) as { audience?: string; teller?: string };
      if (audience !== 'public' || (teller !== undefined && gone.has(teller))) remove(path);
    }
  }
  const synonyms = join(to, 'settings', 'synonyms.yaml');
  if (existsSync(synonyms) && (parse(read(synonyms)) as { audience?: string }).audience !== 'public') remove(synonyms);
  withoutUnusedSettings(to);
  return { removed };
}

const inForce = (consent: Consent | undefined, day: string) =>
  consent !== undefined && consent.date <= day && consent.until >= day && consent.scopes.includes('public');

/** Takes out of the settings what no public file uses: topics, networks, internal hosts, phrases to avoid. */
function withoutUnusedSettings(content: string): void {
  const everything = [...yamlBelow(join(content, 'champions')), ...yamlBelow(join(content, 'accounts'))]
    .map(read)
    .concat(
      ['guide', 'stories', 'posts', 'training', 'events', 'communities', 'newsletters', 'pages'].flatMap((folder) =>
        textsBelow(join(content, folder)).map((path) => frontMatter(read(path))),
      ),
    );
  const used = (id: string) => everything.some((text) => new RegExp(`(^|[^\\w-])${id}([^\\w-]|$)`, 'm').test(text));
  const topics = join(content, 'settings', 'topics.yaml');
  const known = parse(read(topics)) as { topics: { id: string }[] };
  writeFileSync(topics, JSON.stringify({ topics: known.topics.filter(({ id }) => used(id)) }));
  const site = join(content, 'settings', 'site.yaml');
  const settings = parseDocument(read(site));
  const { networks } = settings.toJS() as { networks: string[] };
  settings.set('networks', networks.filter(used));
  for (const path of yamlBelow(join(content, 'networks'))) if (!used(idOf(path))) rmSync(path);
  settings.delete('internalHosts');
  settings.delete('avoid');
  writeFileSync(site, settings.toString());
}
