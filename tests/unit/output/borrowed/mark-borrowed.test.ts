import { describe, expect, test } from 'vitest';
import { typeset } from '../../../../src/i18n/typography/typeset.ts';
import { borrowedIn, markBorrowed } from '../../../../src/output/borrowed/index.ts';
import { rewritePage } from '../../../../src/output/rewrite-page.ts';

const locales = {
  en: {
    menu: 'Main menu',
    guide: 'The guide',
    learn: 'Learn',
    owner: 'Owner',
    until: 'On show until {day}',
    count: '{count, plural, =0 {No post matches} one {# post} other {# posts to read}}',
    range: '{from} to {to}',
    said: '“{text}”',
  },
  fr: { guide: 'Le guide', learn: 'Se former' },
  pt: { guide: 'O guia' },
  it: { learn: 'Imparare' },
};
const mark = (body: string, language = 'he') =>
  markBorrowed(`<html lang="${language}"><body>${body}</body></html>`, borrowedIn([language], locales)).slice(
    `<html lang="${language}"><body>`.length,
    -'</body></html>'.length,
  );

describe('borrowed words say which language they are in', () => {
  test.each([
    // A region of words alone, as one; beside content each by itself.
    [
      '<nav aria-label="Main menu"><a>The guide</a> · <a>Learn</a></nav>',
      '<nav lang="en" aria-label="Main menu"><a>The guide</a> · <a>Learn</a></nav>',
    ],
    ['<nav><a>The guide</a><a>תוכן</a></nav>', '<nav><a lang="en">The guide</a><a>תוכן</a></nav>'],
    ['<p>Owner: תקשורת</p>', '<p><span lang="en">Owner</span>: תקשורת</p>'],
    ['<p>Owner <b>תקשורת</b></p>', '<p><span lang="en">Owner</span> <b>תקשורת</b></p>'],
    ['<li> Learn · The guide </li>', '<li lang="en"> Learn · The guide </li>'],
    // Values and plurals in them.
    ['<p>On show until 12 במאי 2027</p>', '<p lang="en">On show until 12 במאי 2027</p>'],
    ['<p>1,204 posts to read</p>', '<p lang="en">1,204 posts to read</p>'],
    ['<p>No post matches.</p>', '<p lang="en">No post matches.</p>'],
    // What says too little to be known again stays.
    ['<p>ראשון to שני</p>', '<p>ראשון to שני</p>'],
    ['<p>“ציטוט”</p>', '<p>“ציטוט”</p>'],
    ['<p>Learning</p>', '<p>Learning</p>'],
    // A line that a script fills with our words, and another that it fills with nobody knows what.
    ['<div><button>Learn</button><p role="status"></p></div>', '<div lang="en"><button>Learn</button><p role="status"></p></div>'],
    ['<div><button>Learn</button><ul data-found></ul></div>', '<div><button lang="en">Learn</button><ul data-found></ul></div>'],
    // What a reader types is in a language of theirs.
    ['<form><label>Learn</label><input type="search"></form>', '<form><label lang="en">Learn</label><input type="search"></form>'],
    ['<form><label><input type="checkbox"> Learn</label></form>', '<form lang="en"><label><input type="checkbox"> Learn</label></form>'],
    ['<p><textarea aria-label="Learn"></textarea></p>', '<p><textarea aria-label="Learn"></textarea></p>'],
    // Within content of a third language our words had the page’s mark.
    [
      '<article lang="fr"><p>Texte</p><p lang="he">The guide</p></article>',
      '<article lang="fr"><p>Texte</p><p lang="en">The guide</p></article>',
    ],
    ['<article lang="fr"><p>The guide</p><p>Texte</p></article>', '<article lang="fr"><p lang="en">The guide</p><p>Texte</p></article>'],
    ['<code>Learn</code><script>Learn</script>', '<code>Learn</code><script>Learn</script>'],
    [
      '<select><option>Learn</option><option>תוכן</option></select>',
      '<select><option lang="en">Learn</option><option>תוכן</option></select>',
    ],
    ['<img alt="The guide"><img alt="תמונה">', '<img lang="en" alt="The guide"><img alt="תמונה">'],
    ['<p>Learn &amp; תוכן</p>', '<p>Learn &amp; תוכן</p>'],
  ])('%s', (html, expected) => expect(mark(html)).toBe(expected));

  test('a language with some words of its own lends the others, word by word; a region speaks its country’s language', () => {
    expect(mark('<p>Imparare</p><p>The guide</p>', 'it')).toBe('<p>Imparare</p><p lang="en">The guide</p>');
    expect(mark('<p>O guia</p><p>Learn</p>', 'pt-BR')).toBe('<p>O guia</p><p lang="en">Learn</p>');
    expect([...borrowedIn(['en', 'en-CA'], locales).keys()]).toEqual([]);
  });

  test('each then has its direction', () => {
    const place = { page: 'he/index.html', files: new Set<string>(), site: 'https://a.example/' };
    const page = markBorrowed('<html lang="ur" dir="rtl"><nav>The guide</nav><p>مواد</p></html>', borrowedIn(['ur'], locales));
    expect(rewritePage(page, place, typeset)).toBe('<html lang="ur" dir="rtl"><nav lang="en" dir="ltr">The guide</nav><p>مواد</p></html>');
  });
});
