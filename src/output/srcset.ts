/**
 * Applies a function to each candidate's URL of a `srcset`, and leaves descriptors and spacing alone. A URL may hold
 * commas (a data: URL does), so that splitting at commas is wrong: https://html.spec.whatwg.org/#parsing-a-srcset-attribute
 */
export function mapSrcset(srcset: string, change: (url: string) => string): string {
  return srcset.replace(CANDIDATE, (_whole, before: string, url: string, descriptors: string) => {
    const commas = /,+$/.exec(url)?.[0] ?? '';
    return `${before}${change(url.slice(0, url.length - commas.length))}${commas}${descriptors}`;
  });
}

/** Each candidate's URL, in order. */
export function srcsetUrls(srcset: string): string[] {
  const urls: string[] = [];
  mapSrcset(srcset, (url) => {
    urls.push(url);
    return url;
  });
  return urls;
}

/** Leading spaces and commas; a URL up to a space; then, unless the URL ended with a comma, its descriptors up to one. */
const CANDIDATE = /([\s,]*)(\S*[^\s,]\S*)((?:(?<!,)\s[^,]*)?)/g;
