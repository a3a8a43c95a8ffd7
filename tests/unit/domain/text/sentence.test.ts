import { expect, test } from 'vitest';
import { firstSentenceEnd, withSecondSentence } from '../../../../src/domain/text/sentence.ts';

/** The bar stands where the first sentence ends. */
test.each([
  ['Une belle journée.| Et une autre.'],
  ['J’ai tiré 3.8 km de câble en 2.5 jours.| Le reste attend.'],
  ['M. Diop et Mme. Faye m’ont appris le métier.| Merci.'],
  ['Dr. Who met J. Smith at A.P. Møller.| Then left.'],
  ['« Et vous ? » demande-t-elle, un peu surprise.| Je ris.'],
  ['« Vraiment ! »| Elle rit.'],
  ['Ça recrute, 12 % de femmes ? C’est peu.'.replace('? C', '?| C')],
  ['On a ri… puis on a creusé.| Le lendemain, non.'],
  ['On a ri…| Puis on a creusé.'],
  ['On creuse... et on recommence.| Voilà.'],
  ['Mon premier jour : [ce qui m’a surpris ? Et pourquoi ?].| La suite.'],
  ['Yahoo! is where I started (in 1999. Really!).| Then came fibre.'],
  ['Voir exemple.fr/a.b avant de venir.| À demain.'],
  ['1. D’abord écouter.| 2. Ensuite parler.'],
  ['Trois choses que j’ai apprises|\n- écouter\n- parler.'],
  ['Ce que j’ai appris :\n- écouter\n- parler.|\n\nEt vous ?'],
  ['私は電気技師です。|毎日塔に登ります。'],
  ['「本当ですか？」と彼女は言った。|はい。'],
  ['هل تعرف هذا؟| أنا نعم.'],
  ['ฉันทำงานกับสายไฟเบอร์|\nทุกวัน'],
  ['क्या आप जानते हैं।| हाँ।'],
  ['Sans point final|'],
  ['Nous recrutons !| 🎉 Venez.'],
  ['Siehe z.B. Abschnitt 3.| Danke.'],
])('the first sentence: %s', (marked) => {
  expect(firstSentenceEnd(marked.replace('|', ''))).toBe(marked.indexOf('|'));
});

test.each([
  ['Une annonce. Venez !', 'Une annonce. D. Venez !'],
  ['Une annonce.\n\nVenez !', 'Une annonce. D.\n\nVenez !'],
  ['Une annonce', 'Une annonce\n\nD.'],
  ['Trois choses\n- a\n- b', 'Trois choses\nD.\n- a\n- b'],
  ['Titre\n\nTexte.', 'Titre\n\nD.\n\nTexte.'],
  ['電気技師です。毎日登ります。', '電気技師です。D.毎日登ります。'],
  ['', 'D.'],
])('put second: %j', (text, expected) => expect(withSecondSentence(text, 'D.')).toBe(expected));
