import { formatMonth } from '../../../src/domain/calendar/words.ts';
import { dayAfter } from '../../../src/domain/newsletter/month.ts';
import { pick, type Translate } from '../../../src/i18n/translate.ts';
import { capitalized } from '../../../src/i18n/intl.ts';
import { newsletterParts } from '../../../src/schemas/newsletter.ts';
import type { Settings } from '../../../src/schemas/settings.ts';
import type { Words } from '../words.ts';
import type { Proposal, Proposed, Why } from './propose.ts';

interface Around {
  month: string;
  /** The day on which it goes out. */
  publish: string;
  language: string;
  settings: Settings;
  t: Translate;
}

const reasons: Readonly<Record<Why, Words>> = {
  marked: { en: 'marked for this month', fr: 'marqué pour ce mois' },
  new: { en: '', fr: '' },
  ending: { en: 'ends on', fr: 'se termine le' },
  recent: { en: 'earlier', fr: 'plus ancien' },
  next: { en: 'the next one', fr: 'le prochain' },
};

const notes = {
  en: {
    summary: 'what a mailbox shows behind the subject; also the text of lists and feeds',
    audience: 'internal (all colleagues), public or champions',
    publish: 'the day on which it goes out, and its page is published',
    draft: 'take this line out when it is ready',
    none: 'nothing this month',
    more: 'also there',
    intro:
      'Write your introduction below the three dashes: two or three short paragraphs, as to a colleague. Then run the same command again.',
  },
  fr: {
    summary: 'ce que la messagerie montre après l’objet ; aussi le texte des listes et des flux',
    audience: 'internal (toute l’entreprise), public ou champions',
    publish: 'le jour de l’envoi, où sa page paraît',
    draft: 'retirez cette ligne quand elle est prête',
    none: 'rien ce mois-ci',
    more: 'il y a aussi',
    intro:
      'Écrivez votre introduction sous les trois tirets : deux ou trois paragraphes courts, comme à un collègue. Puis relancez la même commande.',
  },
};

const quoted = (text: string) => JSON.stringify(text);

/** A title in a comment: on one line, whatever it holds. */
const said = (text: string) => text.replace(/\s+/g, ' ').trim();

/** So many others are named in the file at the most. */
const mostMore = 12;

/** The file that an editor gets to finish: valid as it stands, a draft, its introduction left to write. */
export function proposalFile(proposal: Proposal, { month, publish, language, settings, t }: Around): string {
  const own = language.split('-')[0] === 'fr' ? 'fr' : 'en';
  const note = notes[own];
  const title = t('newsletters.mail.title', { site: settings.name, month: formatMonth(month, language) });
  const comment = ({ title: name, why, day }: Proposed) =>
    [said(name), why === 'marked' ? reasons.marked[own] : [reasons[why][own], day].filter(Boolean).join(' ')].filter(Boolean).join(' · ');
  const parts = newsletterParts.flatMap((part) => {
    const { chosen, more } = proposal[part];
    if (chosen.length === 0) return [`${part}: [] # ${note.none}`];
    return [
      `${part}:`,
      ...chosen.map((one) => `  - ${one.key} # ${comment(one)}`),
      ...more.slice(0, mostMore).map((one) => `  # ${note.more}: ${one.key} · ${comment(one)}`),
    ];
  });
  const lines = [
    '---',
    `title: ${quoted(capitalized(title, language))}`,
    `summary: ${quoted(summaryOf(proposal, settings, t))} # ${note.summary}`,
    `audience: internal # ${note.audience}`,
    `owner: ${quoted(pick(settings.contacts.programme.name, language, settings.defaultLanguage, settings.fallbacks))}`,
    `review: ${dayAfter(publish, 365)}`,
    `draft: true # ${note.draft}`,
    `publish: ${publish} # ${note.publish}`,
    ...parts,
    `# ${note.intro}`,
    '---',
    '',
  ];
  return lines.join('\n');
}

/** As many of the first titles as the field has room for; the archive’s lead in a month with nothing. */
function summaryOf(proposal: Proposal, settings: Settings, t: Translate): string {
  const titles = newsletterParts.flatMap((part) => proposal[part].chosen.slice(0, 2).map(({ title }) => said(title)));
  let summary = '';
  for (const title of titles) {
    const longer = summary === '' ? title : `${summary} · ${title}`;
    if ([...longer].length > 200) break;
    summary = longer;
  }
  return summary || t('newsletters.lead', { site: settings.name });
}
