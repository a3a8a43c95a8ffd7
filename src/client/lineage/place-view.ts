import { longId } from '../../domain/lineage/ids.ts';
import type { LineageWords } from '../../domain/lineage/words.ts';
import { fill } from '../../i18n/fill.ts';
import { part } from '../lib/dom.ts';
import { type Model, personAt } from './model.ts';
import { describe } from './say.ts';

/** Says who stands at the place that is looked at, and links to their profile. */
export function placeView(root: HTMLElement, words: LineageWords, language: string) {
  const said = part(root, 'said');
  const profile = part<HTMLAnchorElement>(root, 'profile');
  const profiles = new URL('.', new URL(root.dataset['href']!, document.baseURI));

  const addressOf = (model: Model, place: number) => {
    const person = personAt(model, place);
    return person && new URL(`${longId(person.short, person.name)}/index.html`, profiles).href;
  };
  return {
    addressOf,
    say(text: string): void {
      said.textContent = text;
    },
    tell(model: Model, place: number): void {
      said.textContent = describe(model, place, words, language);
      const address = addressOf(model, place);
      profile.hidden = !address;
      if (!address) return;
      profile.href = address;
      profile.textContent = fill(words.profile, { name: personAt(model, place)!.name });
    },
  };
}
