import { formatDay } from '../../i18n/format.ts';
import { createStore } from '../learning/store.ts';
import { fill } from '../../i18n/fill.ts';
import { saveFile } from '../lib/save-file.ts';
import { showSetAside } from '../lib/set-aside.ts';
import { typeset } from '../../i18n/typography/typeset.ts';
import { proofCode } from '../../domain/learning/proof/code.ts';
import { passportFile, readPassportFile } from '../../domain/learning/proof/file.ts';
import { emptyPassport, enterFinished, type Passport } from '../../domain/learning/proof/passport.ts';
import { keepPassport, keptPassport } from './kept.ts';
import { modulesByKey } from './modules.ts';
import { part } from '../lib/dom.ts';
import { readData } from './page.ts';

/** The passport's page: every module, where one is, and the codes. */
export function mountPassport(root: HTMLElement): void {
  const { language, words, modules } = readData(root);
  const known = modulesByKey(modules);
  const progress = createStore().read();
  const field = part<HTMLInputElement>(root, 'proof-name');
  const said = part(root, 'proof-said');
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
      part(row, 'proof-row-state').textContent = entry
        ? write('done', { day: formatDay(entry.day, language) })
        : done > 0
          ? write('part', { done: String(done), total: String(lessons.length) })
          : (words['none'] ?? '');
      row.dataset['state'] = entry ? 'done' : done > 0 ? 'here' : 'ahead';
      part(row, 'proof-row-code').textContent = entry && passport.name ? proofCode({ module: key, ...entry, name: passport.name }) : '';
      part(row, 'proof-row-proof').hidden = !entry;
    }
  }
  const keep = (next: Passport, word: string): void => {
    passport = next;
    say(keepPassport(passport) ? word : 'notKept');
    show();
  };

  part<HTMLFormElement>(root, 'proof-form').addEventListener('submit', (event) => {
    event.preventDefault();
    keep({ ...passport, name: field.value.trim().replace(/\s+/g, ' ') }, 'named');
  });
  part(root, 'proof-export').addEventListener('click', () =>
    saveFile(
      'passport.json',
      'application/json',
      passportFile(passport, Object.fromEntries(modules.map(({ key, title }) => [key, title]))),
    ),
  );
  part<HTMLInputElement>(root, 'proof-import').addEventListener('change', async ({ currentTarget }) => {
    const input = currentTarget as HTMLInputElement;
    const read = readPassportFile((await input.files?.[0]?.text()) ?? '');
    input.value = '';
    if (!read) return say('notRead');
    keep({ version: 1, name: passport.name || read.passport.name, modules: { ...read.passport.modules, ...passport.modules } }, 'read');
  });
  const undo = part(root, 'proof-undo');
  part(root, 'proof-erase').addEventListener('click', () => {
    erased = passport;
    keep(emptyPassport(), 'erased');
    undo.hidden = false;
  });
  undo.addEventListener('click', () => {
    if (erased) keep(erased, 'restored');
    undo.hidden = true;
  });
  part(root, 'proof-tools').hidden = false;
  showSetAside(root);
  show();
}
