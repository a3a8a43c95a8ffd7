import { byteLength, measure } from '../../domain/networks/measure.ts';
import { Drafts } from '../../domain/writing/drafts.ts';
import { withLink } from '../../domain/writing/starting-text.ts';
import type { DeskData } from '../../domain/writing/types.ts';
import { fill } from '../../i18n/fill.ts';
import { all, part } from '../lib/dom.ts';
import { loadScript } from '../lib/load-script.ts';
import { showSetAside } from '../lib/set-aside.ts';
import { openShelf, recall, remember } from '../lib/storage.ts';
import { visitorSeed } from '../lib/visitor.ts';
import { createActs, type Situation } from './acts.ts';
import { createChoice } from './choice.ts';
import { createCoach } from './coach.ts';
import { createDraftsLine } from './drafts.ts';
import { createElsewhere } from './elsewhere.ts';
import { createField } from './field.ts';
import { createImages } from './images.ts';
import { createMeters } from './meters.ts';
import { createPreview } from './preview.ts';
import { showPrompts } from './prompts.ts';
import { rulesFrom } from './rules.ts';

/** Brings one desk to life. Everything that it shows is in the page already; it fills in, hides and shows. */
export function createDesk(root: HTMLElement): void {
  const data = JSON.parse(part(root, 'desk-data').textContent) as DeskData;
  const drafts = new Drafts(openShelf('drafts'));
  const said = part(root, 'desk-said');
  const say = (word: string, values: Record<string, string> = {}) => {
    said.textContent = fill(data.words[`said.${word}`]!, values);
  };
  const situation = (): Situation => ({ text: field.value.trim(), network: choice.network(), link: choice.link() });

  const rules = rulesFrom(root, show);
  const choice = createChoice(root, data, choose);
  const { field, draw, replace, selectNext } = createField(root, onInput);
  const rewrite = (text: string) => replace(0, field.value.length, text);
  const meters = createMeters(root, data, document.documentElement.lang);
  const preview = createPreview(root, data, rules);
  const showPreview = () => preview.show(situation().text, choice.network(), images.format);
  const images = createImages(root, say, showPreview);
  const coach = createCoach(root, data, () => rules.now && rewrite(rules.now.withDisclosure(field.value, data.disclosure)));
  const acts = createActs(root, data, {
    situation,
    file: images.load,
    canShare: images.canShare,
    say,
    rules,
    complete: () => selectNext(0),
  });
  const draftsLine = createDraftsLine(root, drafts, say, load);
  const offerElsewhere = createElsewhere(root, data, drafts, choice, rewrite);

  function show(): void {
    const { text } = situation();
    const network = choice.network();
    const { count, over } = measure(text, rules.segmentation(network.counting), network.limit);
    const isUntouched = field.value === choice.start();
    draw(over === undefined ? undefined : over + field.value.length - field.value.trimStart().length);
    meters.length(count, network.limit, over !== undefined);
    meters.blanks(field.value, field.selectionEnd);
    meters.own(choice.start(), text);
    part(root, 'desk-reset').hidden = isUntouched;
    offerElsewhere(isUntouched);
    if (rules.now) coach(rules.now.advise({ ...data, text, network, count, bytes: byteLength(text) }));
    part(root, 'desk-link').textContent = choice.link();
    acts.update(situation());
    showPreview();
  }

  function onInput(): void {
    said.textContent = '';
    drafts.keep(choice.place(), field.value === choice.start() ? undefined : field.value, new Date());
    draftsLine.update();
    show();
  }

  /** Puts the text of the chosen network and voice into the field: the draft, or the text to start from. */
  function load(): void {
    const draft = drafts.find(choice.place());
    if (draft) void rules.load();
    field.value = draft ? withLink(draft.text, data.link, choice.link()) : choice.start();
    // On a blank page one writes at the top.
    if (choice.voice().text === '') field.setSelectionRange(0, 0);
    show();
  }

  function choose(): void {
    said.textContent = '';
    part(root, 'desk-note').textContent = choice.network().note ?? '';
    images.use(choice.network());
    load();
  }

  function changeLink(): void {
    remember('clean', choice.cleanBox.checked ? 'yes' : 'no');
    const before = field.value;
    const wasStart = before === choice.start(true);
    field.value = wasStart ? choice.start() : withLink(before, data.link, choice.link());
    if (!wasStart) drafts.keep(choice.place(), field.value, new Date());
    show();
  }

  part(root, 'desk-next').addEventListener('click', () => selectNext(field.selectionStart === field.selectionEnd ? 0 : field.selectionEnd));
  part(root, 'desk-reset').addEventListener('click', () => rewrite(choice.start()));
  choice.cleanBox.addEventListener('change', changeLink);

  const seed = visitorSeed();
  choice.begin(drafts, seed);
  root.hidden = false;
  for (const stacked of all(document, '[data-desk-stacked]')) stacked.dataset['deskStacked'] = 'away';
  showPrompts(root, data.prompts, seed);
  choose();
  draftsLine.update();
  showSetAside(root);
  if (recall('remade')) void loadScript(root.dataset['remade']!).catch(() => undefined);
}
