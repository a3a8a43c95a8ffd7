import type { LoadedEntry } from '../load.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { isRecord } from '../schema-walk.ts';
import { fieldName, valueAt, type DataPath } from '../yaml-source.ts';

/**
 * Fields that must agree with each other. The schemas say the same as refinements, but Zod runs those only when every
 * field is right; here they are looked at in any case, so that one run shows all.
 */
export const agreement: Rule = (content, report) => {
  for (const entry of content.entries) {
    if (entry.raw === undefined) continue;
    for (const finding of [
      ...dates(entry),
      ...postFields(entry),
      ...leader(entry),
      ...eventPlace(entry),
      ...standardLanguage(entry),
      ...fallbackLanguages(entry),
    ])
      report(finding);
  }
};

function dates(entry: LoadedEntry): Finding[] {
  const { publish, expires } = entry.raw ?? {};
  const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
  if (!isDay(publish) || !isDay(expires) || expires >= publish) return [];
  return [at(entry, ['expires'], 'expires-before-publish', { publish, expires })];
}

function postFields(entry: LoadedEntry): Finding[] {
  if (entry.collection !== 'posts') return [];
  const findings: Finding[] = [];
  const get = (...path: DataPath): unknown => valueAt(entry.raw, path);
  if (get('kind') === 'curated' && get('source') == null) findings.push({ ...at(entry, ['kind'], 'curated-source'), field: 'source' });
  if (get('card', 'template') === 'figure' && get('card', 'figure') == null) {
    findings.push({ ...at(entry, ['card', 'template'], 'figure-missing'), field: 'card.figure' });
  }
  const voices = get('voices');
  const ids = (Array.isArray(voices) ? voices : []).map((voice: unknown) => valueAt(voice, ['id']));
  ids.forEach((id, index) => {
    if (typeof id === 'string' && ids.indexOf(id) < index)
      findings.push(at(entry, ['voices', index, 'id'], 'duplicate-voice', { value: id }));
  });
  return findings;
}

/** A leader is a person: listed by a consent, and known by what they do. */
function leader(entry: LoadedEntry): Finding[] {
  const { kind, champion, consent, job } = entry.raw ?? {};
  if (entry.collection !== 'accounts' || kind !== 'leader' || champion != null) return [];
  return [
    ...(consent == null ? [{ ...at(entry, ['kind'], 'leader-consent'), field: 'consent' }] : []),
    ...(job == null ? [{ ...at(entry, ['kind'], 'leader-job'), field: 'job' }] : []),
  ];
}

function eventPlace(entry: LoadedEntry): Finding[] {
  const { place, link } = entry.raw ?? {};
  if (entry.collection !== 'events' || entry.raw === undefined || place != null || link != null) return [];
  return [{ file: entry.file, ...entry.yaml.key([]), field: 'place', code: 'event-place' }];
}

function standardLanguage(entry: LoadedEntry): Finding[] {
  const { languages, defaultLanguage } = entry.raw ?? {};
  if (entry.collection !== 'site' || !Array.isArray(languages) || typeof defaultLanguage !== 'string') return [];
  if (languages.includes(defaultLanguage)) return [];
  return [at(entry, ['defaultLanguage'], 'default-language', { value: defaultLanguage, languages: languages.map(String) })];
}

/** Each language that takes the place of another is one of the site’s, and not that one. */
function fallbackLanguages(entry: LoadedEntry): Finding[] {
  const { languages, fallbacks } = entry.raw ?? {};
  if (entry.collection !== 'site' || !Array.isArray(languages) || !isRecord(fallbacks)) return [];
  const values = { languages: languages.map(String) };
  return Object.entries(fallbacks).flatMap(([language, others]) => [
    ...(languages.includes(language) ? [] : [at(entry, ['fallbacks', language], 'fallback-language', { ...values, value: language })]),
    ...(Array.isArray(others) ? others : []).flatMap((other, index) =>
      languages.includes(other) && other !== language
        ? []
        : [at(entry, ['fallbacks', language, index], 'fallback-language', { ...values, value: String(other) })],
    ),
  ]);
}

function at(entry: LoadedEntry, path: DataPath, code: string, values?: Finding['values']): Finding {
  return { file: entry.file, ...entry.yaml.value(path), field: fieldName(path), code, ...(values && { values }) };
}
