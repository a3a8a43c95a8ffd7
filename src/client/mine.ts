import { recall, remember } from './lib/storage.ts';
import { all, part } from './lib/dom.ts';
import { wordsOf } from './lib/words.ts';

/** The name under which the browser keeps the topics, with a space between them. */
const NAME = 'topics';

const kept = (): string[] => (recall(NAME) ?? '').split(' ').filter((topic) => /^[a-z][a-z0-9-]{0,59}$/.test(topic));

/** The page of posts: topics are ticked in its filter, by department or from what is kept. */
function mountForm(form: HTMLFormElement): void {
  const words = wordsOf(form);
  const boxes = all<HTMLInputElement>(document, '[data-facet="topic"] input');
  if (boxes.length === 0) return;
  const [keep, show, forget] = [part(form, 'mine-keep'), part(form, 'mine-show'), part(form, 'mine-forget')];
  const department = form.querySelector<HTMLSelectElement>('[data-mine-department]');
  const say = (word: string) => (part(form, 'mine-said').textContent = words[word] ?? '');
  const ticked = () => boxes.filter(({ checked }) => checked).map(({ value }) => value);
  const paint = () => {
    show.hidden = forget.hidden = kept().length === 0;
    keep.toggleAttribute('disabled', ticked().length === 0);
  };
  const tick = (topics: readonly string[]) => {
    for (const box of boxes) box.checked = topics.includes(box.value);
    // The filter listens to its boxes.
    boxes[0]!.dispatchEvent(new Event('change', { bubbles: true }));
    paint();
  };
  keep.addEventListener('click', () => {
    say(remember(NAME, ticked().join(' ')) ? 'kept' : 'refused');
    paint();
  });
  show.addEventListener('click', () => tick(kept()));
  forget.addEventListener('click', () => {
    remember(NAME, undefined);
    say('forgotten');
    paint();
    keep.focus();
  });
  department?.addEventListener('change', () => tick(department.value.split(' ')));
  document.addEventListener('change', paint);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  paint();
}

/** The home page: one tap to the posts in one’s own topics. */
function mountLink(link: HTMLAnchorElement): void {
  const topics = kept();
  if (topics.length === 0) return;
  link.href += `?${topics.map((topic) => `topic=${topic}`).join('&')}`;
  link.hidden = false;
}

for (const form of all<HTMLFormElement>(document, '[data-mine]')) mountForm(form);
for (const link of all<HTMLAnchorElement>(document, '[data-mine-link]')) mountLink(link);
