import { loadContent } from '../src/check/load.ts';
import { visible } from '../src/domain/text/visible.ts';
import { type CommandSpec, helpText, readOptions } from './lib/command-line.ts';
import { readFine, writeFine } from './lib/links/cache.ts';
import { outsideLinks, type OutsideLink } from './lib/links/collect.ts';
import { isFine, visitAll, type Visit } from './lib/links/visit.ts';
import { SITE_OPTIONS, siteOptions, text } from './lib/site-options.ts';
import { inYourLanguage, type Words } from './lib/words.ts';

/** A run asks for no more than this: a next one goes on. */
const most = 1000;

const LINKS = {
  name: 'links',
  summary: {
    en: 'Asks whether the addresses outside that texts and fields name still answer. The only command that visits them; a build never does.',
    fr: 'Demande si les adresses extérieures que nomment textes et champs répondent encore. La seule commande qui les visite ; une construction ne le fait jamais.',
  },
  options: {
    skip: {
      value: 'a.example,b.example',
      help: {
        en: 'Hosts to leave alone, besides uncheckedHosts in the settings.',
        fr: 'Des hôtes à laisser de côté, en plus de uncheckedHosts dans les réglages.',
      },
    },
    again: { help: { en: 'Also those that answered in the last 14 days.', fr: 'Aussi celles qui ont répondu ces 14 derniers jours.' } },
    'dry-run': { help: { en: 'Lists what it would ask; visits nothing.', fr: 'Dit ce qu’elle demanderait ; ne visite rien.' } },
    content: SITE_OPTIONS.content,
    now: SITE_OPTIONS.now,
  },
} as const satisfies CommandSpec;

/** Exit codes: 0 all answer; 1 some do not; 2 the options or the machine. */
export async function main(args: string[], fetcher?: typeof fetch): Promise<number> {
  const values = readOptions(LINKS, args);
  if (values['help'] === true) {
    console.log(helpText(LINKS));
    return 0;
  }
  const { content, now } = siteOptions(values);
  const skip =
    text(values, 'skip')
      ?.split(',')
      .map((host) => host.trim()) ?? [];
  const links = outsideLinks(await loadContent(content, now), skip);
  const fine = values['again'] === true ? {} : readFine(now);
  const asked = links.filter(({ address }) => !Object.hasOwn(fine, address)).slice(0, most);
  if (values['dry-run'] === true) {
    for (const { address } of asked) console.log(address);
    return 0;
  }
  const byAddress = new Map(asked.map((link) => [link.address, link]));
  const broken: { link: OutsideLink; visit: Visit }[] = [];
  await visitAll(
    [...byAddress.keys()],
    (address, visit) => {
      if (isFine(visit)) fine[address] = now;
      else broken.push({ link: byAddress.get(address)!, visit });
    },
    fetcher && { fetcher },
  );
  writeFine(fine);
  for (const { link, visit } of broken)
    for (const { file, line, column, field } of link.places)
      console.log(visible(`${file}:${line}:${column} ${field === '' ? '' : `${field}: `}${link.address} – ${inYourLanguage(said(visit))}`));
  console.log(
    inYourLanguage({
      en: `${links.length} addresses outside, ${asked.length} asked, ${broken.length} to look at.`,
      fr: `${links.length} adresses extérieures, ${asked.length} demandées, ${broken.length} à regarder.`,
    }),
  );
  return broken.length === 0 ? 0 : 1;
}

function said(visit: Visit): Words {
  if ('status' in visit) return { en: `answers ${visit.status}`, fr: `répond ${visit.status}` };
  switch (visit.fault) {
    case 'too-slow':
      return { en: 'does not answer in time', fr: 'ne répond pas à temps' };
    case 'too-far':
      return { en: 'leads from one address to the next without an end', fr: 'renvoie d’une adresse à l’autre sans fin' };
    case 'inside':
      return { en: 'leads into a network of one’s own', fr: 'renvoie dans un réseau interne' };
    case 'no-answer':
      return { en: 'does not answer', fr: 'ne répond pas' };
  }
}
