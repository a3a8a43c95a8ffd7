import { Parser } from 'htmlparser2';
import type { Words } from '../words.ts';

/** Gmail cuts an e-mail after some 102 kB of HTML and shows a link in place of the rest. In bytes. */
export const heaviest = 100_000;

/** Elements that mail programs drop, or that make a filter suspicious (https://www.caniemail.com/). */
const refused = new Set([
  'script',
  'iframe',
  'object',
  'embed',
  'form',
  'input',
  'button',
  'select',
  'textarea',
  'video',
  'audio',
  'svg',
  'link',
  'base',
]);

/** Styles that Outlook on Windows or Gmail do not know (https://www.caniemail.com/). */
const unknownStyle = /(?:^|;)\s*(?:position|display\s*:\s*(?:flex|grid)|gap|object-fit|aspect-ratio|filter|transform)\b/i;

/** What is wrong with an e-mail’s HTML, for its editor; nothing where it is right. */
export function mailFaults(html: string): Words[] {
  const faults: Words[] = [];
  const bytes = Buffer.byteLength(html);
  if (bytes >= heaviest)
    faults.push({
      en: `The e-mail weighs ${Math.ceil(bytes / 1000)} kB, and Gmail cuts what goes beyond 100: take some entries out of the file.`,
      fr: `Le courriel pèse ${Math.ceil(bytes / 1000)} ko, et Gmail coupe au-delà de 100 : retirez des entrées du fichier.`,
    });
  const parser = new Parser({
    onopentag(name, attributes) {
      if (refused.has(name)) faults.push(both(`<${name}>`, 'mail programs drop it', 'les messageries l’écartent'));
      if (name === 'img' && !attributes['alt']?.trim())
        faults.push(both(attributes['src'] ?? '<img>', 'no text describes it', 'aucun texte ne la décrit'));
      if (name === 'img' && !/^(?:https?:|cid:)/.test(attributes['src'] ?? ''))
        faults.push(both(attributes['src'] ?? '<img>', 'its address is not whole', 'son adresse n’est pas entière'));
      if (name === 'a' && !/^(?:https?:\/\/|mailto:|tel:)/.test(attributes['href'] ?? ''))
        faults.push(both(attributes['href'] ?? '<a>', 'its address is not whole', 'son adresse n’est pas entière'));
      for (const [attribute, value] of Object.entries(attributes)) {
        if (/^on/.test(attribute)) faults.push(both(attribute, 'nothing runs in an e-mail', 'rien ne s’exécute dans un courriel'));
        if (attribute === 'style' && unknownStyle.test(value))
          faults.push(both(value, 'Outlook or Gmail does not know this style', 'Outlook ou Gmail ne connaît pas ce style'));
      }
    },
  });
  parser.end(html);
  return faults;
}

const both = (what: string, en: string, fr: string): Words => ({ en: `${what}: ${en}.`, fr: `${what} : ${fr}.` });
