import { wordsOf } from '../domain/text/fold.ts';
import type { MapFields } from '../tables/map.ts';

/** What a column of figures can be; `month` and `source` stand for the whole file, in a map’s defaults. */
export const fields = [
  'date',
  'network',
  'campaign',
  'post',
  'link',
  'content',
  'label',
  'kind',
  'visits',
  'clicks',
  'conversions',
] as const;
export type Field = (typeof fields)[number];

/** What a map may name. */
export const mapFields: MapFields = {
  isField: (name) => (fields as readonly string[]).includes(name) || ['month', 'source'].includes(name),
  known: [...fields, 'month', 'source'],
};

/**
 * The headings of each field, folded, the surest first: of two that a file has, the earlier one is taken. From exports of
 * Matomo 5 (names of metrics and their labels), Google Analytics 4, LinkedIn’s Page analytics, Bitly, YOURLS and Short.io,
 * and what people type, in English and in French.
 */
const headings: Readonly<Record<Field, readonly string[]>> = {
  date: ['month', 'mois', 'date', 'day', 'jour', 'period', 'periode', 'year month', 'annee mois', 'nth month'],
  network: [
    ...['network', 'reseau', 'social network', 'reseau social', 'reseaux sociaux', 'session source', 'utm source', 'source'],
    ...[
      'session source medium',
      'source medium',
      'session source support',
      'source support',
      'channel',
      'canal',
      'referrer',
      'referrer name',
    ],
    ...['referer', 'provenance', 'plateforme', 'platform'],
  ],
  campaign: [
    ...['campaign', 'campagne', 'utm campaign', 'session campaign', 'campagne de la session', 'campaign name', 'nom de la campagne'],
    ...['nom de campagne', 'referrers campaign', 'campaign id'],
  ],
  post: ['post', 'publication', 'post title', 'titre de la publication', 'titre du post', 'title', 'titre'],
  link: [
    ...['long url', 'url longue', 'original url', 'destination url', 'url de destination', 'target url', 'destination', 'landing page'],
    ...['page de destination', 'page d entree', 'entry page', 'entry page url', 'page url', 'page location', 'page', 'link', 'lien', 'url'],
  ],
  content: ['utm content', 'campaign content', 'contenu de campagne', 'session manual ad content', 'ad content', 'content', 'contenu'],
  label: ['label', 'libelle'],
  kind: ['kind', 'post kind', 'genre', 'genre de post'],
  visits: ['visits', 'visites', 'nb visits', 'sessions', 'visits total', 'visites total', 'number of visits', 'nombre de visites'],
  clicks: [
    ...[
      'clicks total',
      'clics total',
      'total clicks',
      'total des clics',
      'total clics',
      'clicks',
      'clics',
      'link clicks',
      'clics sur le lien',
    ],
    ...['nombre de clics', 'number of clicks', 'clicks organic', 'clics organiques', 'clics organique', 'human clicks'],
  ],
  conversions: [
    ...['conversions', 'nb conversions', 'goal conversions', 'conversions d objectifs', 'key events', 'evenements cles', 'applications'],
    ...[
      'candidatures',
      'candidatures recues',
      'applications received',
      'submissions',
      'envois',
      'forms',
      'formulaires',
      'leads',
      'prospects',
    ],
    ...['visits with conversions', 'visites avec conversions', 'visites avec conversion', 'nb visits converted'],
  ],
};

/** Field and rank of each known heading. */
const known = new Map(fields.flatMap((field) => headings[field].map((heading, rank) => [heading, { field, rank }] as const)));

export const fieldOf = (heading: string) => known.get(wordsOf(heading));

/** Headings of columns that hold people, or what leads to one. None of their cells is read. */
const people = new Set([
  ...['name', 'nom', 'full name', 'nom complet', 'first name', 'prenom', 'last name', 'surname', 'nom de famille', 'nom et prenom'],
  ...[
    'user',
    'user id',
    'userid',
    'user name',
    'username',
    'utilisateur',
    'id utilisateur',
    'identifiant utilisateur',
    'identifiant',
    'login',
  ],
  ...[
    'visitor',
    'visitor id',
    'visitorid',
    'idvisitor',
    'visiteur',
    'id visiteur',
    'id du visiteur',
    'fingerprint',
    'client id',
    'device id',
  ],
  ...[
    'cookie',
    'employee',
    'employee id',
    'employe',
    'salarie',
    'collaborateur',
    'collaboratrice',
    'matricule',
    'author',
    'auteur',
    'autrice',
  ],
  ...['posted by', 'publie par', 'post author', 'auteur de la publication', 'created by', 'cree par', 'owner', 'proprietaire', 'member'],
  ...[
    'membre',
    'e mail',
    'email',
    'mail',
    'email address',
    'e mail address',
    'courriel',
    'adresse e mail',
    'adresse email',
    'adresse mail',
  ],
  ...['adresse electronique', 'ip', 'ip address', 'adresse ip', 'visit ip', 'visitor ip', 'phone', 'telephone', 'mobile', 'contact'],
  ...['applicant', 'candidate', 'candidat', 'candidate name', 'nom du candidat', 'lead name', 'customer', 'client', 'sponsor', 'parrain'],
  ...[
    'champion',
    'ambassador',
    'ambassadeur',
    'advocate',
    'influencer',
    'handle',
    'profile',
    'profil',
    'profile url',
    'sharer',
    'partage par',
  ],
]);

/** Whether a column looks like one of people by its heading. */
export const isOfPeople = (heading: string): boolean => people.has(wordsOf(heading));

const EMAIL = /[^\s@<>"']+@[^\s@<>"']+\.\p{L}{2,}/u;
const IPV4 = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/;
const IPV6 = /(?:^|[\s[])(?=[0-9a-f:]*(?:::|(?::[0-9a-f]{1,4}){3}))[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?:$|[\s\]/%])/i;

/** What in a cell leads to a person: an e-mail address or an IP. An address of the web may hold a sign @ in its path. */
export const leadsToPerson = (cell: string): boolean => EMAIL.test(cell.replace(/^https?:\S+/i, '')) || IPV4.test(cell) || IPV6.test(cell);
