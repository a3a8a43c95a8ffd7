import { wordsOf } from '../text/fold.ts';

/** What the headings of a file are compared with. */
export interface HeadingContext {
  /** The site’s languages. */
  languages: readonly string[];
  networks: readonly { id: string; name: string }[];
}

/** Fields whose text exists in each language: `job` alone is that of the site’s default language. */
export const TRANSLATED = ['job', 'help', 'availability'] as const;

/**
 * The headings that are understood without a map, folded (see wordsOf). The clearest come first.
 */
const HEADINGS: Readonly<Record<string, Headings>> = {
  id: { en: ['id', 'identifier'], fr: ['id', 'identifiant'] },
  name: { en: ['name', 'full name'], fr: ['nom', 'nom complet', 'prenom et nom', 'prenom nom'] },
  firstName: { en: ['firstname', 'first name', 'given name', 'preferred first name', 'forename'], fr: ['prenom', 'prenoms'] },
  familyName: {
    en: ['familyname', 'family name', 'last name', 'lastname', 'surname'],
    fr: ['nom de famille', 'nom d usage'],
  },
  job: {
    en: ['job', 'job title', 'position', 'role', 'business title', 'job profile'],
    fr: ['poste', 'fonction', 'metier', 'emploi', 'intitule du poste'],
  },
  entity: {
    en: ['entity', 'company', 'department', 'business unit'],
    fr: ['entite', 'societe', 'filiale', 'direction', 'service', 'departement'],
  },
  country: { en: ['country'], fr: ['pays'] },
  city: { en: ['city', 'town', 'work city'], fr: ['ville', 'commune'] },
  timeZone: { en: ['timezone', 'time zone'], fr: ['fuseau', 'fuseau horaire'] },
  languages: { en: ['languages', 'language', 'spoken languages'], fr: ['langues', 'langue', 'langues parlees'] },
  topics: { en: ['topics', 'topic', 'subjects'], fr: ['themes', 'theme', 'sujets', 'sujet'] },
  help: { en: ['help', 'how they help'], fr: ['aide', 'comment aide', 'comment elle aide', 'comment il aide'] },
  email: {
    en: ['email', 'e mail', 'mail', 'work email', 'primary work email', 'business email', 'email address', 'e mail address'],
    fr: ['courriel', 'adresse e mail', 'adresse email', 'adresse mail', 'adresse electronique'],
  },
  photo: { en: ['photo', 'picture', 'photo file'], fr: ['photo', 'fichier photo'] },
  sponsor: {
    en: ['sponsor', 'sponsored by'],
    fr: ['parrain', 'marraine', 'parrain marraine', 'parrain ou marraine', 'parraine par', 'parrainee par'],
  },
  labelled: {
    en: ['labelled', 'label', 'label date', 'labelled on', 'champion since'],
    fr: ['date du label', 'date label', 'labellise le', 'labellisee le', 'champion depuis', 'championne depuis'],
  },
  availability: { en: ['availability', 'available'], fr: ['disponibilite', 'disponibilites'] },
  sponsoring: { en: ['sponsoring', 'ready to sponsor'], fr: ['pret a parrainer', 'prete a parrainer', 'parrainerait'] },
  seeking: {
    en: ['seeking', 'looking for a sponsor'],
    fr: ['cherche un parrain', 'cherche une marraine', 'cherche parrain'],
  },
  audience: { en: ['audience'], fr: ['audience'] },
  'consent.date': {
    en: ['consent date', 'consent', 'date of consent', 'consent given'],
    fr: ['date du consentement', 'consentement', 'date de consentement', 'consentement date', 'consentement donne le', 'consentement du'],
  },
  'consent.scopes': {
    en: ['consent scopes', 'consent scope', 'scopes', 'scope'],
    fr: ['portee du consentement', 'portee', 'portees', 'consentement portee', 'perimetre', 'perimetre du consentement'],
  },
  'consent.until': {
    en: ['consent until', 'until', 'valid until', 'consent valid until', 'consent end', 'consent expires'],
    fr: ['fin du consentement', 'fin de consentement', 'consentement fin', 'consentement jusqu au', 'valable jusqu au', 'jusqu au'],
  },
  'consent.photo': {
    en: ['consent photo', 'photo consent', 'photo scopes'],
    fr: ['consentement photo', 'accord photo', 'droit a l image'],
  },
  'consent.posts': {
    en: ['consent posts', 'posts consent', 'consent timeline'],
    fr: ['consentement posts', 'accord posts', 'consentement publications', 'accord publications'],
  },
};

interface Headings {
  en: readonly string[];
  fr: readonly string[];
}

/** The columns that we write into the file of refused rows. A corrected file may still have them. */
export const REFUSED_COLUMNS = { row: 'flambeau: row / ligne', reason: 'flambeau: reason / motif' } as const;

const BY_HEADING = new Map(
  Object.entries(HEADINGS).flatMap(([field, { en, fr }]) => [...en, ...fr].map((heading) => [heading, field] as const)),
);

/** The fields that a map can name, without their languages and numbers. */
export const FIELDS: readonly string[] = Object.keys(HEADINGS);

/** Some headings that stand for a field in a language, for a message: `job, job title, position`. */
export function headingsOf(field: string, language: keyof Headings): readonly string[] {
  return (HEADINGS[baseOf(field)]?.[language] ?? [field]).slice(0, 6);
}

/** `job.fr` is of `job`, `topic2` of `topics`, `help2.fr` of `help`. */
export function baseOf(field: string): string {
  const [, base = field] = /^(topics|topic|help|job|availability)\d*(?:\.[A-Za-z-]+)?$/.exec(field) ?? [];
  return base === 'topic' ? 'topics' : base;
}

/** Whether a text is the name of a field, as a map and an export write it. */
export function isField(text: string, context: HeadingContext): boolean {
  if (FIELDS.includes(text)) return true;
  const [, base, number, language] = /^(topic|help|job|availability)(\d+)?(?:\.([A-Za-z-]+))?$/.exec(text) ?? [];
  if (base !== undefined) {
    if (language !== undefined && (base === 'topic' || !context.languages.includes(language))) return false;
    return number === undefined ? base !== 'topic' : base === 'topic' || base === 'help';
  }
  const [, network] = /^account\.(.+)$/.exec(text) ?? [];
  return network !== undefined && context.networks.some(({ id }) => id === network);
}

/** The field that a heading stands for, where it is a usual one. */
export function fieldOfHeading(heading: string, context: HeadingContext): string | undefined {
  const text = heading.trim();
  if (isField(text, context)) return text;
  return (
    usualField(text, context) ??
    otherSpellings(text)
      .map((one) => usualField(one, context))
      .find((field) => field !== undefined)
  );
}

/** As systems write their headings: `consentDate`, `Legal Name - First Name`, `Employee: Business Title`. */
function otherSpellings(text: string): string[] {
  const parts = text.split(/\s+[-–:]\s+|:\s+/);
  const apart = text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return [...(apart === text ? [] : [apart]), ...(parts.length > 1 ? [parts.at(-1) ?? ''] : [])];
}

function usualField(text: string, context: HeadingContext): string | undefined {
  const language = context.languages.find((tag) => new RegExp(`[\\s._(\\[-]${tag}[)\\]]?$`, 'i').test(text));
  const words = wordsOf(text);
  const plain = language === undefined ? words : words.slice(0, -language.length).trim();
  const base = BY_HEADING.get(plain);
  if (base !== undefined) {
    if (language === undefined) return base;
    return (TRANSLATED as readonly string[]).includes(base) ? `${base}.${language}` : BY_HEADING.get(words);
  }
  const [, stem, number] = /^(.+?) ?(\d{1,2})$/.exec(plain) ?? [];
  const numbered = stem === undefined ? undefined : BY_HEADING.get(stem);
  if (numbered === 'topics' && language === undefined) return `topic${number}`;
  if (numbered === 'help') return language === undefined ? `help${number}` : `help${number}.${language}`;
  return BY_HEADING.get(words) ?? accountField(words, context);
}

/** “LinkedIn”, “Compte LinkedIn”, “LinkedIn URL”. */
function accountField(words: string, { networks }: HeadingContext): string | undefined {
  const plain = words
    .replace(/^(?:compte|profil|account|profile|url|lien|link) /, '')
    .replace(/ (?:compte|profil|account|profile|url|link)$/, '');
  const network = networks.find(({ id, name }) => wordsOf(id) === plain || wordsOf(name) === plain);
  return network && `account.${network.id}`;
}
