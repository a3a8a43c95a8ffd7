import { disclosedVoice } from '../../domain/writing/disclosed-voice.ts';
import { advise } from '../../domain/writing/coach/index.ts';
import { avoidedPhrases } from '../../domain/writing/avoid.ts';
import type { Avoided } from '../../domain/writing/types.ts';
import { startingText, trackingFor } from '../../domain/writing/starting-text.ts';
import { segmentations } from '../../domain/networks/counting.ts';
import { byteLength, measure } from '../../domain/networks/measure.ts';
import { settingsSchema, type Settings } from '../../schemas/settings.ts';
import { typeset } from '../../i18n/typography/typeset.ts';
import type { LoadedContent, LoadedEntry } from '../load.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { isSlowPhrase } from '../slow-pattern.ts';
import { fieldName } from '../yaml-source.ts';

/**
 * The coach that colleagues meet on the desk reads our own texts first: each voice of each post, on each of its
 * networks, with its disclosure, link and hashtags. The codes are `coach-RULE`.
 */
export const postTexts: Rule = (content, report) => {
  const settings = content.settings ?? readableSettings(content);
  if (!settings) return;
  const avoid = settings.avoid.map(withoutSlow);
  for (const [language = '', entries] of Map.groupBy(content.of('posts'), (entry) => entry.language)) {
    const avoided = avoidedPhrases(avoid, language);
    for (const entry of entries) for (const finding of findings(content, { ...settings, avoided }, entry)) report(finding);
  }
};

/** What the coach needs of the settings, as far as it is right: a mistake in another line of theirs must not hide what the posts’ are. */
type Needed = Pick<Settings, 'organisation' | 'disclosure' | 'defaultLanguage' | 'avoid' | 'tracking'>;

function readableSettings(content: LoadedContent): Needed | undefined {
  const raw = content.of('site')[0]?.raw;
  const { shape } = settingsSchema;
  const organisation = shape.organisation.safeParse(raw?.['organisation']).data;
  const disclosure = shape.disclosure.safeParse(raw?.['disclosure']).data;
  if (organisation === undefined || disclosure === undefined) return undefined;
  return {
    organisation,
    disclosure,
    defaultLanguage: content.defaultLanguage ?? Object.keys(disclosure)[0] ?? '',
    avoid: shape.avoid.safeParse(raw?.['avoid']).data ?? [],
    tracking: shape.tracking.safeParse(raw?.['tracking']).data,
  };
}

/** Patterns that the rule “patterns” refuses could keep the check itself busy for hours. */
function withoutSlow(avoided: Settings['avoid'][number]): Settings['avoid'][number] {
  const phrases = Object.entries(avoided.phrases).map(([language, list]) => [language, list.filter((phrase) => !isSlowPhrase(phrase))]);
  return { ...avoided, phrases: Object.fromEntries(phrases) as Record<string, string[]> };
}

function findings(content: LoadedContent, settings: Needed & { avoided: Avoided[] }, entry: LoadedEntry<'posts'>): Finding[] {
  const { data, language } = entry;
  if (!data || !language) return [];
  const found = new Map<string, Finding>();
  const around = {
    link: data.link,
    tracking: trackingFor(data.kind, settings),
    campaign: data.campaign ?? entry.key,
    disclosure: settings.disclosure[language] ?? settings.disclosure[settings.defaultLanguage] ?? '',
    hashtags: data.hashtags,
  };
  const by = { disclosure: around.disclosure, organisation: settings.organisation, language };
  for (const [index, voice] of data.voices.entries()) {
    for (const id of data.networks) {
      const network = content.keys('networks').get(id)?.[0]?.data;
      if (!network) continue;
      const text = typeset(startingText(around, { ...network, id }, disclosedVoice(voice, by, [{ ...network, id }])), language);
      const advice = advise({
        ...around,
        text,
        language,
        network,
        count: measure(text, segmentations[network.counting]).count,
        bytes: byteLength(text),
        organisation: settings.organisation,
        // The post’s link is judged once, by the rule on posts, and a voice’s own text may hold no address at all.
        internalHosts: [],
        avoid: settings.avoided,
      });
      const path = voice.overrides[id] === undefined ? ['voices', index, 'text'] : ['voices', index, 'overrides', id];
      for (const { rule, values } of advice) {
        const field = fieldName(path);
        // A text that several networks share is said to be wrong once.
        const key = rule === 'tooLong' ? `${field} ${rule} ${id}` : `${field} ${rule}`;
        if (!found.has(key))
          found.set(key, {
            file: entry.file,
            ...entry.yaml.value(path),
            field,
            code: `coach-${rule}`,
            values: { network: network.name, ...values },
          });
      }
    }
  }
  return [...found.values()];
}
