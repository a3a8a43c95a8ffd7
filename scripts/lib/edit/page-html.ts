import { escapeAttribute, escapeText } from '../../../src/output/html.ts';
import type { CommandLanguage } from '../words.ts';
import { clientWords, type Say } from './words.ts';

/** A page of the editor. Addresses in it are relative to the secret part, which is its base as the browser sees it. */
export function editPage(parts: { title: string; main: string; root: string; language: CommandLanguage; say: Say }): string {
  const { title, main, root, language, say } = parts;
  const words = escapeAttribute(JSON.stringify(clientWords(say)));
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<title>${escapeText(title)}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="${root}edit.css">` +
    `<script src="${root}edit.js" defer></script></head><body data-root="${root}" data-words="${words}">${main}</body></html>`
  );
}
