import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type NamedWords, namedWords } from '../../../src/domain/named-words/table.ts';
import { withNewNames } from '../../../src/schemas/renamed.ts';
import { errorCode, ExpectedError } from '../expected-error.ts';

/** What a new file takes from those that are there, so that it is valid from its first day. */
export interface Known {
  languages: readonly string[];
  defaultLanguage: string;
  /** The first one of each, in the order of the settings or of the names. */
  topic: string;
  network: string;
  champion: string | undefined;
  account: string | undefined;
  modules: readonly string[];
  country: string;
  timeZone: string;
  /** The words that texts may name between double brackets. */
  words: NamedWords;
}

type Fields = Record<string, unknown>;

/** The first document of a YAML file or of an MDX file’s front matter; nothing where there is no such file or it can’t be read. */
function fieldsOf(path: string): Fields | undefined {
  try {
    const text = readFileSync(path, 'utf8');
    const own = path.endsWith('.mdx') ? /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] : text;
    const fields: unknown = own === undefined ? undefined : parse(own);
    return typeof fields === 'object' && fields !== null ? (fields as Fields) : undefined;
  } catch {
    return undefined;
  }
}

function names(folder: string, ending: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .map((name) => name.slice(0, name.length - ending.length))
      .sort();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []);

/** Reads what a new file needs to know. Throws an ExpectedError where the settings can’t be read. */
export function knownContent(content: string): Known {
  const written = fieldsOf(join(content, 'settings', 'site.yaml'));
  const site = written && withNewNames('site', written).data;
  const languages = texts(site?.['languages']);
  if (languages.length === 0)
    throw new ExpectedError({
      en: `${join(content, 'settings', 'site.yaml')} does not say the site’s languages. Run npm run check and repair the settings first.`,
      fr: `${join(content, 'settings', 'site.yaml')} ne dit pas les langues du site. Lancez npm run check et corrigez d’abord les réglages.`,
    });
  const topics = fieldsOf(join(content, 'settings', 'topics.yaml'))?.['topics'];
  const [first] = Array.isArray(topics) ? (topics as Fields[]) : [];
  const champions = names(join(content, 'champions'), '.yaml');
  const person = champions[0] === undefined ? undefined : fieldsOf(join(content, 'champions', `${champions[0]}.yaml`));
  const defaultLanguage = String(site?.['defaultLanguage'] ?? languages[0]);
  return {
    languages,
    defaultLanguage,
    topic: String(first?.['id'] ?? 'replace'),
    network: texts(site?.['networks'])[0] ?? names(join(content, 'networks'), '.yaml')[0] ?? 'replace',
    champion: champions[0],
    account: names(join(content, 'accounts'), '.yaml').find(
      (name) => fieldsOf(join(content, 'accounts', `${name}.yaml`))?.['kind'] === 'official',
    ),
    modules: names(join(content, 'training', defaultLanguage), ''),
    country: String(person?.['country'] ?? 'FR'),
    timeZone: String(person?.['timeZone'] ?? 'Europe/Paris'),
    words: namedWords(site),
  };
}

/** The number after the highest `order` among the files of a folder: chapters, lessons, or modules in folders of their own. */
export function nextOrder(folder: string, inFolders: boolean): number {
  const files = inFolders
    ? names(folder, '').map((name) => join(folder, name, 'index.mdx'))
    : names(folder, '.mdx')
        .filter((name) => name !== 'index')
        .map((name) => join(folder, `${name}.mdx`));
  const orders = files.map((file) => fieldsOf(file)?.['order']).filter((order): order is number => typeof order === 'number');
  return Math.max(0, ...orders) + 1;
}
