import { fold } from '../text/fold.ts';

/**
 * The words that hold a question together and say nothing of its subject. Other languages do without a list: words
 * that stand nearly everywhere count for little in any of them.
 */
const lists: Partial<Record<string, string>> = {
  en: `a about all also am an and any are as at be been being but by can could did do does doing for from get got had has
    have he her here him his how i if im in is isnt it its ive just me my no not now of ok okay on or our out please she should so
    some than that the their them then there these they this those to too up us was we were what whats when where which who whom
    why will with would you your dont doesnt cant youre`,
  fr: `a ai alors as au aux avec c ca ce cela ces cet cette chez ci comme comment d dans de des dois doit donc du elle elles en
    es est estce et etre eux fait faire faut il ils j jai je l la le les leur leurs lui m ma mais me mes moi mon n ne nos notre nous
    on ont ou par pas peut peux plus pour pourquoi puis qu quand que quel quelle quelles quels quest qui quoi s sa se ses si son
    sont suis sur t ta te tes toi ton tu un une va vais vos votre vous y c’est`,
};

const known = new Map<string, ReadonlySet<string>>();

/** The folded function words of a language. */
export function stopWords(language: string): ReadonlySet<string> {
  const code = language.split('-')[0] ?? '';
  const made =
    known.get(code) ??
    new Set(
      fold(lists[code] ?? '')
        .split(/\s+/)
        .filter(Boolean),
    );
  known.set(code, made);
  return made;
}
