import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, inject, test } from 'vitest';
import { longestMailto } from '../../src/domain/contact/letter.ts';
import { shareLink } from '../../src/domain/networks/share-link.ts';
import { linksOf, startingText } from '../../src/domain/writing/starting-text.ts';
import type { DeskData } from '../../src/domain/writing/types.ts';
import { sitePages } from './site-pages.ts';

const dir = inject('demo');
const read = (path: string) => parseDocument(readFileSync(join(dir, path), 'utf8')).children;

test.each(['fr', 'en'])(
  '%s: every e-mail that stands ready in a page, and each that a desk makes, opens in every mail program',
  (language) => {
    let links = 0;
    let desks = 0;
    const tooLong: string[] = [];
    const measure = (path: string, address: string) =>
      address.length > longestMailto && tooLong.push(`${path} ${address.length} ${address.slice(0, 80)}`);
    for (const path of sitePages(dir).filter((page) => page.startsWith(`/${language}/`))) {
      for (const element of DomUtils.findAll(({ attribs }) => attribs['href']?.startsWith('mailto:') === true, read(path))) {
        links += 1;
        measure(path, element.attribs['href']!);
      }
      const desk = DomUtils.findOne(({ attribs }) => 'data-desk-data' in attribs, read(path));
      if (!desk) continue;
      desks += 1;
      const data = JSON.parse(DomUtils.textContent(desk)) as DeskData;
      for (const network of data.networks.filter(({ share }) => share?.url.startsWith('mailto:')))
        for (const voice of data.voices) {
          // As long as our own texts are, and as long as somebody may write.
          const start = startingText(data, network, voice);
          const link = linksOf(data, network, voice).tracked;
          for (const text of [start, start.repeat(5)]) measure(path, shareLink(network.share!.url, { text, link, title: data.title })!);
        }
    }
    expect(tooLong).toEqual([]);
    expect(links).toBeGreaterThan(200);
    expect(desks).toBeGreaterThan(10);
  },
);
