/** Numbers of RFC 3492, section 5. */
const base = 36;
const lowest = 1;
const highest = 26;
const skew = 38;
const damp = 700;

function adapt(delta: number, count: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? damp : 2));
  rest += Math.floor(rest / count);
  let k = 0;
  for (; rest > ((base - lowest) * highest) >> 1; k += base) rest = Math.floor(rest / (base - lowest));
  return k + Math.floor(((base - lowest + 1) * rest) / (rest + skew));
}

/** How many ASCII characters a label of a domain takes in DNS, `xn--` included. */
export function asciiLabelLength(label: string): number {
  const signs = Array.from(label, (sign) => sign.codePointAt(0)!);
  const basic = signs.filter((sign) => sign < 128).length;
  if (basic === signs.length) return basic;
  let length = 'xn--'.length + basic + (basic > 0 ? 1 : 0);
  let next = 128;
  let delta = 0;
  let bias = 72;
  for (let handled = basic; handled < signs.length; delta += 1, next += 1) {
    const smallest = Math.min(...signs.filter((sign) => sign >= next));
    delta += (smallest - next) * (handled + 1);
    next = smallest;
    for (const sign of signs) {
      if (sign < next) delta += 1;
      if (sign !== next) continue;
      let rest = delta;
      for (let k = base; ; k += base) {
        const threshold = Math.min(Math.max(k - bias, lowest), highest);
        length += 1;
        if (rest < threshold) break;
        rest = Math.floor((rest - threshold) / (base - threshold));
      }
      bias = adapt(delta, handled + 1, handled === basic);
      delta = 0;
      handled += 1;
    }
  }
  return length;
}
