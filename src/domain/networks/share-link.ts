import { longestMailto } from '../contact/letter.ts';

/** What a network's composer can be given. */
export interface ShareValues {
  /** The whole text as it will be posted, the link in it. */
  text: string;
  link: string;
  /** The link without campaign parameters, for a window that opens with the link while the text holds it too. */
  clean?: string;
  title: string;
  /** The reader's own server, on networks made of servers. */
  instance?: string;
}

/**
 * Fills a network's share address. `{text}`, `{url}`, `{title}` and `{hashtags}` (joined by commas) are percent-encoded;
 * in a `mailto:` line breaks become CRLF, as RFC 6068 asks. Nothing is brought twice: what has a place of its own in the
 * address is taken out of the text. A `mailto:` address with more than mail programs open comes without the text, which
 * is then to be pasted (see isWhole). Undefined while the server is not known.
 */
export function shareLink(template: string, values: ShareValues): string | undefined {
  if (template.includes('{instance}') && !values.instance) return undefined;
  const given: Record<string, string> = { title: values.title, instance: values.instance ?? '', ...apart(template, values) };
  const filled = template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in given ? encodeURIComponent(template.startsWith('mailto:') ? given[name]!.replace(/\r?\n/g, '\r\n') : given[name]!) : whole,
  );
  // A parameter with nothing in it says nothing, and some composers stumble over it.
  const address = filled.replace(/&\w+=(?=&|$)/g, '');
  if (!address.startsWith('mailto:') || address.length <= longestMailto) return address;
  if (values.text) return shareLink(template, { ...values, text: '' });
  return values.title ? shareLink(template, { ...values, title: '' }) : 'mailto:';
}

/** Whether an address brings all that its network lets it bring: a text too long for an e-mail's address stays behind. */
export const isWhole = (address: string): boolean => !address.startsWith('mailto:') || /[?&]body=/.test(address);

/**
 * The text to copy before a network's window opens. A window that opens with the link and no text makes a card of the
 * link; the text is then pasted without the line on which the link stands alone, so that a post carries it once.
 */
export function textToPaste(template: string, text: string, link: string): string {
  if (!template.includes('{url}') || template.includes('{text}')) return text;
  const lines = text.split('\n');
  const alone = lines.indexOf(link);
  if (alone < 0) return text;
  return lines
    .filter((_, index) => index !== alone)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function apart(template: string, { text, link, clean = link }: ShareValues): { text: string; url: string; hashtags: string } {
  const has = (name: string) => template.includes(`{${name}}`);
  const lines = text.split('\n');
  let kept = lines;
  // A window that cannot take the text: the campaign's address stands in one of the two.
  let url = !has('text') && text.includes(link) ? clean : link;
  if (has('url') && has('text')) {
    const alone = lines.indexOf(link);
    if (alone >= 0) kept = lines.filter((_, index) => index !== alone);
    // An address that begins with the link needs one (Teams); elsewhere a link that stands in a sentence stays there.
    else if (template.indexOf('{text}') < template.indexOf('{url}')) url = '';
  }
  const isTags = (line: string) => /^#\S+(?:\s+#\S+)*$/.test(line);
  const hashtags = has('hashtags') ? kept.filter(isTags).flatMap((line) => line.split(/\s+/)) : [];
  if (has('hashtags')) kept = kept.filter((line) => !isTags(line));
  return { text: kept === lines ? text : kept.join('\n').trim(), url, hashtags: hashtags.map((tag) => tag.slice(1)).join(',') };
}

/** A server's name out of what people type: `@ana@mastodon.social`, `https://mastodon.social/@ana`, `mastodon.social`. */
export function instanceName(typed: string): string | undefined {
  const host = typed
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^@?[\w.-]*@/, '')
    .replace(/\/.*$/, '');
  return /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?$/u.test(host) ? host : undefined;
}

/** The address with campaign parameters: where it was shared, never who shared it. */
export function trackedUrl(
  url: string,
  tracking: { source: string; medium: string } | undefined,
  { campaign, network, voice }: { campaign: string; network: string; voice: string },
): string {
  if (!tracking) return url;
  const result = new URL(url);
  result.searchParams.set('utm_source', tracking.source);
  result.searchParams.set('utm_medium', tracking.medium);
  result.searchParams.set('utm_campaign', campaign);
  result.searchParams.set('utm_content', `${network}-${voice}`);
  return result.href;
}
