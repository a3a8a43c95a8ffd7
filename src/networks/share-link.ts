/** The values of a share address's placeholders. */
export interface ShareValues {
  text: string;
  url: string;
  title: string;
  hashtags: readonly string[];
}

/**
 * Fills a network's share address. `{text}`, `{url}`, `{title}` and `{hashtags}` (joined by commas) are percent-encoded;
 * in a `mailto:` line breaks become CRLF, as RFC 6068 asks. `{instance}` is left for the page to ask.
 */
export function shareLink(template: string, { text, url, title, hashtags }: ShareValues): string {
  const values: Record<string, string> = { text, url, title, hashtags: hashtags.join(',') };
  const lines = template.startsWith('mailto:') ? (value: string) => value.replace(/\r?\n/g, '\r\n') : (value: string) => value;
  return template.replace(/\{(text|url|title|hashtags)\}/g, (_, name: string) => encodeURIComponent(lines(values[name]!)));
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
