import type { NewsletterLetter } from './letter.ts';

/**
 * The longest text that chats show whole: WhatsApp folds a message after some 768 letters, Teams and Viva Engage later.
 * Counted as those count, in UTF-16 units.
 */
export const longestChat = 700;

/** The newsletter for Teams, Viva Engage or WhatsApp: a greeting’s worth of it, and one address. Plain, since each chat marks up in its own way. */
export function chatText({ title, summary, parts, words, urls }: NewsletterLetter): string {
  const items = parts.flatMap(({ name, items: own }) =>
    own
      .slice(0, name === 'posts' || name === 'events' ? 2 : 1)
      .map(({ title: said, detail }) => `• ${said}${name === 'events' && detail ? ` (${detail})` : ''}`),
  );
  for (let count = items.length; count >= 0; count -= 1) {
    const text = composed(title, summary, items.slice(0, count), `${words.more} ${urls.chat}`);
    if (text.length <= longestChat) return text;
  }
  return composed(title, '', [], `${words.more} ${urls.chat}`);
}

const composed = (title: string, summary: string, items: readonly string[], end: string): string =>
  `${[title, summary, items.join('\n'), end].filter((part) => part !== '').join('\n\n')}\n`;
