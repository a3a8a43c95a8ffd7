import { certain, likely, told, type Broken, type Repair } from './repair.ts';
import { swapValue } from './values.ts';

/** Addresses that the check itself knows better: relative ones, with a language, without their slash. */
export const rightAddress = (broken: Broken): Repair | undefined => address(broken, told(broken, 'right'), true);

/** A page, a heading or a picture with nearly this name. */
export function nearAddress(broken: Broken): Repair | undefined {
  const near = told(broken, 'suggestion');
  const from = told(broken, 'address') ?? '';
  if (near === undefined) return undefined;
  return address(broken, near.startsWith('#') ? from.replace(/#.*$/, '') + near : near, false);
}

function address(broken: Broken, right: string | undefined, sure: boolean): Repair | undefined {
  const { text, at, finding } = broken;
  const from = told(broken, 'address');
  if (right === undefined || from === undefined) return undefined;
  if (finding.field !== '') return sure ? certain(...swapValue(broken, right)) : likely(...swapValue(broken, right));
  const start = text.indexOf(`](${from}`, at);
  const bare = text.startsWith(from, at) ? at : -1;
  // An address that stands bare in the text becomes a link with its own words.
  if (start === -1 && bare === -1) return undefined;
  const edit =
    bare === at
      ? { start: at, end: at + from.length, put: `[${from}](${right})` }
      : { start: start + 2, end: start + 2 + from.length, put: right };
  return sure ? certain(edit) : likely(edit);
}

/** A link without an address is its words. */
export function emptyLink({ text, at }: Broken): Repair | undefined {
  const link = /^\[([^\]\n]*)\]\(\s*\)/.exec(text.slice(at, at + 500));
  return link === null ? undefined : likely({ start: at, end: at + link[0].length, put: link[1] ?? '' });
}

/** `http:/acme.example`, `mailto: ana@acme.example`, a telephone number with spaces. */
export function malformed(broken: Broken): Repair | undefined {
  const from = told(broken, 'address') ?? '';
  const right =
    told(broken, 'scheme') === 'tel'
      ? from.replace(/[^\d+:a-z]|\(0\)|%20/gi, '')
      : told(broken, 'scheme') === 'mailto'
        ? from.replace(/%20|\s/g, '').replace(/^mailto:\/+/i, 'mailto:')
        : from.replace(/^(https?):\/*(?=\w)/i, '$1://');
  return right === from ? undefined : address(broken, right, true);
}
