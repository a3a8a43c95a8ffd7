import { formatDay } from '../../i18n/format.ts';
import { fill } from '../../i18n/fill.ts';
import { typeset } from '../../i18n/typography/typeset.ts';
import { type Verdict, verify } from '../../domain/learning/proof/code.ts';
import { readPassportFile } from '../../domain/learning/proof/file.ts';
import { part } from '../lib/dom.ts';
import { readData } from './page.ts';

/** The page on which a code, or a passport's file, is checked; all of it in this browser. */
export function mountCheck(root: HTMLElement): void {
  const { language, words, modules } = readData(root);
  const editions = Object.fromEntries(modules.map(({ key, edition }) => [key, edition]));
  const verdicts = part(root, 'proof-verdicts');
  const name = part<HTMLInputElement>(root, 'proof-name');
  const code = part<HTMLInputElement>(root, 'proof-code');

  function inWords(verdict: Verdict, whose: string): string {
    if (verdict.kind !== 'match') return words[verdict.kind] ?? '';
    const title = modules.find(({ key }) => key === verdict.module)?.title ?? verdict.module;
    const text = fill(words[verdict.current ? 'match' : 'older'] ?? '', { name: whose, title, day: formatDay(verdict.day, language) });
    return typeset(text, language);
  }
  /** One paragraph a code; an answer that is said again is new all the same. */
  function show(answers: { verdict: Verdict; text: string }[]): void {
    verdicts.replaceChildren(
      ...answers.map(({ verdict, text }) => {
        const line = document.createElement('p');
        line.dataset['verdict'] = verdict.kind;
        line.textContent = text;
        return line;
      }),
    );
  }
  const judge = (whose: string, typed: string) => {
    const verdict = verify(whose, typed, editions);
    return { verdict, text: inWords(verdict, whose) };
  };

  part<HTMLFormElement>(root, 'proof-form').addEventListener('submit', (event) => {
    event.preventDefault();
    show([judge(name.value.trim(), code.value)]);
  });
  part<HTMLInputElement>(root, 'proof-file').addEventListener('change', async ({ currentTarget }) => {
    const input = currentTarget as HTMLInputElement;
    const read = readPassportFile((await input.files?.[0]?.text()) ?? '');
    input.value = '';
    if (!read) return show([{ verdict: { kind: 'unreadable' }, text: words['noPassport'] ?? '' }]);
    show(
      read.codes.length > 0
        ? read.codes.map(({ code: held }) => judge(read.passport.name, held))
        : [{ verdict: { kind: 'unreadable' }, text: words['noCodes'] ?? '' }],
    );
  });
  part(root, 'proof-tools').hidden = false;
}
