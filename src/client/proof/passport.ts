import { formatDay } from '../../i18n/format.ts';
import { createStore } from '../learning/store.ts';
import { fill } from '../../i18n/fill.ts';
import { save } from '../studio/dom.ts';
import { typeset } from '../../i18n/typography/typeset.ts';
import { proofCode } from '../../domain/learning/proof/code.ts';
import { passportFile, readPassportFile } from '../../domain/learning/proof/file.ts';
import { emptyPassport, enterFinished, type Passport } from '../../domain/learning/proof/passport.ts';
import { keepPassport, keptPassport } from './kept.ts';
import { modulesByKey } from './modules.ts';
import { part, readData } from './page.ts';

/** The passport's page: every module, where one is, and the codes. */
export function mountPassport(root: HTMLElement): void {
  const { language, words, modules } = readData(root);
  const known = modulesByKey(modules);
  const progress = createStore().read();
  const field = part<HTMLInputElement>(root, 'name');
  const said = part(root, 'said');
  let passport = keptPassport();
  let erased: Passport | undefined;
  if (enterFinished(passport, progress, known)) keepPassport(passport);

  const say = (word: string) => {
    said.textContent = words[word] ?? '';
  };
  const write = (pattern: string, values: Record<string, string>) => typeset(fill(words[pattern] ?? '', values), language);

  function show(): void {
    field.value = passport.name;
    for (const { key, lessons } of modules) {
      const row = root.querySelector<HTMLElement>(`[data-proof-module="${key}"]`);
      if (!row) continue;
      const entry = passport.modules[key];
      const done = lessons.filter((lesson) => progress.lessons[lesson.key]?.done).length;
      part(row, 'row-state').textContent = entry
        ? write('done', { day: formatDay(entry.day, language) })
        : done > 0
          ? write('part', { done: String(done), total: String(lessons.length) })
          : (words['none'] ?? '');
      row.dataset['state'] = entry ? 'done' : done > 0 ? 'here' : 'ahead';
      part(row, 'row-code').textContent = entry && passport.name ? proofCode({ module: key, ...entry, name: passport.name }) : '';
      part(row, 'row-proof').hidden = !entry;
    }
  }
  const keep = (next: Passport, word: string): void => {
    passport = next;
    say(keepPassport(passport) ? word : 'notKept');
    show();
  };

  part<HTMLFormElement>(root, 'form').addEventListener('submit', (event) => {
    event.preventDefault();
    keep({ ...passport, name: field.value.trim().replace(/\s+/g, ' ') }, 'named');
  });
  part(root, 'export').addEventListener('click', () =>
    save(
      'passport.json',
      'application/json',
      new TextEncoder().encode(passportFile(passport, Object.fromEntries(modules.map(({ key, title }) => [key, title])))),
    ),
  );
  part<HTMLInputElement>(root, 'import').addEventListener('change', async ({ currentTarget }) => {
    const input = currentTarget as HTMLInputElement;
    const read = readPassportFile((await input.files?.[0]?.text()) ?? '');
    input.value = '';
    if (!read) return say('notRead');
    keep({ version: 1, name: passport.name || read.passport.name, modules: { ...read.passport.modules, ...passport.modules } }, 'read');
  });
  const undo = part(root, 'undo');
  part(root, 'erase').addEventListener('click', () => {
    erased = passport;
    keep(emptyPassport(), 'erased');
    undo.hidden = false;
  });
  undo.addEventListener('click', () => {
    if (erased) keep(erased, 'restored');
    undo.hidden = true;
  });
  part(root, 'tools').hidden = false;
  show();
}
