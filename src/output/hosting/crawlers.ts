import type { Edition } from '../../schemas/edition.ts';

/** A page with its address and those of the same page in other languages. */
export interface SitePage {
  address: string;
  alternates: readonly { language: string; address: string }[];
}

/** What search engines and people who find a hole are told. */
export interface ToldToCrawlers {
  /** The site’s public address, which ends with `/`. */
  url: string;
  edition: Edition;
  /** The build’s day, `2027-03-10`. */
  now: string;
  languages: readonly string[];
  /** Who is told of a hole in the security; nothing where the settings name no address. */
  securityEmail: string | undefined;
  pages: readonly SitePage[];
}

/** The most addresses that one file may hold: https://www.sitemaps.org/protocol.html */
const MOST = 50_000;

/** A report of a hole is for half a year as good as today’s; a build a night renews it. RFC 9116 wants less than a year. */
const DAYS_VALID = 180;

/** The files at the root of a host, by their paths below the output’s. */
export function crawlerFiles(told: ToldToCrawlers): Record<string, string> {
  const { securityEmail, url } = told;
  return {
    'robots.txt': robots(told),
    'sitemap.xml': sitemap(told.pages),
    // RFC 9116 has it at the root of a host and nowhere else.
    ...(securityEmail !== undefined && new URL(url).pathname === '/' && { '.well-known/security.txt': securityText(told, securityEmail) }),
  };
}

/** An internal edition that stands open by mistake must not be found; what searches the intranet can be let in by its name. */
function robots({ edition, url }: ToldToCrawlers): string {
  return edition === 'public'
    ? `User-agent: *\nAllow: /\nSitemap: ${url}sitemap.xml\n`
    : `# Internal. To let the company's own search in, name it in a rule before this one:\n# User-agent: its name\n# Allow: /\nUser-agent: *\nDisallow: /\n`;
}

function sitemap(pages: readonly SitePage[]): string {
  const entries = pages.slice(0, MOST).map(({ address, alternates }) => {
    const links = alternates.map((one) => `<xhtml:link rel="alternate" hreflang="${xml(one.language)}" href="${xml(one.address)}"/>`);
    return `<url><loc>${xml(address)}</loc>${links.join('')}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
}

function securityText({ url, now, languages }: ToldToCrawlers, email: string): string {
  const expires = new Date(Date.parse(`${now}T00:00:00Z`) + DAYS_VALID * 86_400_000).toISOString().replace('.000Z', 'Z');
  return `Contact: mailto:${email}\nExpires: ${expires}\nPreferred-Languages: ${languages.join(', ')}\nCanonical: ${url}.well-known/security.txt\n`;
}

const XML: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const xml = (text: string): string => text.replace(/[&<>"]/g, (character) => XML[character] ?? character);
