/** A fault in a suggested text, at the nth `sign` of it (from 0). */
export interface TextFault {
  sign: string;
  nth: number;
  code: string;
  values: Record<string, string>;
}

/** Blanks are `[[words to fill]]`: each opened and closed, one not in another, never empty. */
export function blankFaults(text: string): TextFault[] {
  const faults: TextFault[] = [];
  const counts = { '[[': 0, ']]': 0 };
  let open: { nth: number; at: number } | undefined;
  for (const match of text.matchAll(/\[\[|\]\]/g)) {
    const sign = match[0] as '[[' | ']]';
    const nth = counts[sign]++;
    if (sign === '[[') {
      if (open) faults.push({ sign, nth: open.nth, code: 'blank-open', values: {} });
      open = { nth, at: match.index + 2 };
    } else if (open === undefined) {
      faults.push({ sign, nth, code: 'blank-close', values: {} });
    } else {
      if (text.slice(open.at, match.index).trim() === '') faults.push({ sign: '[[', nth: open.nth, code: 'blank-empty', values: {} });
      open = undefined;
    }
  }
  if (open) faults.push({ sign: '[[', nth: open.nth, code: 'blank-open', values: {} });
  return faults;
}

/** Addresses in a text: the post’s own link is added, with its tracking, and a second one would replace its preview. */
export function webAddresses(text: string): TextFault[] {
  const faults: TextFault[] = [];
  const counts = new Map<string, number>();
  for (const [address] of text.matchAll(/(?:https?:\/\/|www\.)[^\s)»”]*/gi)) {
    const nth = counts.get(address) ?? 0;
    counts.set(address, nth + 1);
    faults.push({ sign: address, nth, code: 'voice-address', values: { address } });
  }
  return faults;
}
