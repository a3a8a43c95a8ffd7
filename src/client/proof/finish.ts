import { formatDay } from '../../i18n/format.ts';
import { createStore } from '../learning/store.ts';
import { fill, pluralize, type PluralForms } from '../../i18n/fill.ts';
import type { Card } from '../../share-images/card.ts';
import type { Brand } from '../../share-images/palette.ts';
import { showSetAside } from '../lib/set-aside.ts';
import { typeset } from '../../i18n/typography/typeset.ts';
import { initials } from '../../domain/initials.ts';
import { proofCode } from '../../domain/learning/proof/code.ts';
import { enterFinished, lessonsLeft } from '../../domain/learning/proof/passport.ts';
import { mountImage } from './image.ts';
import { keepPassport, keptPassport } from './kept.ts';
import { modulesByKey } from './modules.ts';
import { part } from '../lib/dom.ts';
import { type ProofData, readData } from './page.ts';

interface FinishData extends ProofData {
  left: PluralForms;
  card: Card;
  brand: Brand;
}

/** The end of a module: what is left to do, or the certificate. */
export function mountFinish(root: HTMLElement): void {
  const data = readData<FinishData>(root);
  const { language, words, card, brand } = data;
  const [module] = data.modules;
  if (!module) return;
  const progress = createStore().read();
  const passport = keptPassport();
  const known = modulesByKey(data.modules);
  if (enterFinished(passport, progress, known)) keepPassport(passport);
  const entry = passport.modules[module.key];

  const left = lessonsLeft(known[module.key]!, progress);
  part(root, 'proof-status').textContent = entry ? words['finished']! : pluralize(language, data.left, left.length);
  for (const item of root.querySelectorAll<HTMLElement>('[data-proof-lesson]'))
    item.hidden = entry !== undefined || !left.includes(item.dataset['proofLesson'] ?? '');
  part(root, 'proof-state').hidden = false;
  showSetAside(root);
  const section = part(root, 'proof-certificate');
  section.hidden = entry === undefined;
  if (!entry) return;

  const form = part<HTMLFormElement>(root, 'proof-form');
  const field = part<HTMLInputElement>(root, 'proof-name');
  const sheet = part(root, 'proof-sheet');
  const day = typeset(fill(words['dayLine']!, { day: formatDay(entry.day, language) }), language);
  field.value = passport.name;

  const image = mountImage(root, { brand, words, language });
  const show = (name: string): void => {
    const code = proofCode({ module: module.key, ...entry, name });
    part(sheet, 'proof-sheet-name').textContent = name;
    part(sheet, 'proof-sheet-day').textContent = day;
    part(sheet, 'proof-sheet-code').textContent = code;
    sheet.hidden = false;
    part(root, 'proof-acts').hidden = false;
    image.about(
      { ...card, person: { name, detail: day, initials: initials(name) }, year: entry.day.slice(0, 4), label: code },
      `${module.key}-${entry.day}.png`,
    );
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const name = field.value.trim().replace(/\s+/g, ' ');
    if (!name) return field.focus();
    keepPassport({ ...keptPassport(), name });
    show(name);
    sheet.focus();
  });
  part(root, 'proof-print').addEventListener('click', () => window.print());
  if (passport.name) show(passport.name);
}
