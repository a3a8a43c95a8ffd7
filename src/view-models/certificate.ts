import type { Card } from '../share-images/card.ts';

interface Around {
  language: string;
  site: { organisation: string; name: string };
  /** “Took …”, with the module's title. */
  took: string;
  alt: string;
  source: string;
}

/**
 * The card of a certificate, as the badge of a champion: the browser puts in the reader's name, the day and the code.
 * The name is drawn largest, what they took below it.
 */
export function moduleCertificate({ language, site, took, alt, source }: Around): Card {
  return {
    template: 'champion',
    colour: 'night',
    language,
    headline: took,
    person: { name: '', detail: '', initials: '' },
    site: { organisation: site.organisation, name: site.name },
    alt,
    source,
  };
}
