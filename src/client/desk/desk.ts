import { inCodeOrder } from '../../domain/text/order.ts';
import type { Counting } from '../../schemas/network.ts';
import { characters } from '../../domain/networks/counting/characters.ts';
import { graphemes } from '../../domain/networks/counting/graphemes.ts';
import { byteLength, measure, type Segmentation } from '../../domain/networks/measure.ts';
import { fill, pluralize } from '../../i18n/fill.ts';
import { findBlanks, nextBlank } from '../../domain/writing/blanks.ts';
import { advise } from '../../domain/writing/coach/index.ts';
import { withDisclosure } from '../../domain/writing/disclosure.ts';
import { Drafts } from '../../domain/writing/drafts.ts';
import { browserStorage, recall, remember } from '../lib/memory.ts';
import { ownWords } from '../../domain/writing/own-words.ts';
import { linksOf, ownPart, startingText, withLink } from '../../domain/writing/starting-text.ts';
import type { DeskData } from '../../domain/writing/types.ts';
import { firstVoice } from '../../domain/writing/voice-order.ts';
import { createActs, type Situation } from './acts.ts';
import { createCoach } from './coach.ts';
import { part, radios } from './dom.ts';
import { createDraftsLine } from './drafts.ts';
import { createField } from './field.ts';
import { createImages } from './images.ts';
import { createPreview } from './preview.ts';

declare global {
  interface Window {
    /** Set by src/client/counting.ts: the ways of counting that need the rules for addresses and emoji. */
    flambeauCounting?: Record<Counting, Segmentation>;
  }
}

/** Brings one desk to life. Everything that it shows is in the page already; it fills in, hides and shows. */
export function createDesk(root: HTMLElement): void {
  const data = JSON.parse(part(root, 'data').textContent) as DeskData;
  const language = document.documentElement.lang;
  const format = new Intl.NumberFormat(language);
  const drafts = new Drafts(browserStorage());
  const said = part(root, 'said');
  const cleanBox = part<HTMLInputElement>(root, 'clean');
  // Only a choice is remembered: opening the page keeps nothing of it.
  const networks = radios(root, 'desk-network', () => {
    remember('network', networks.value);
    choose();
  });
  const voices = radios(root, 'desk-voice', choose);
  let prompt = 0;

  const network = () => data.networks.find(({ id }) => id === networks.value)!;
  const voice = () => data.voices.find(({ id }) => id === voices.value)!;
  const place = () => ({ post: data.post, language: data.language, network: network().id, voice: voice().id });
  const link = (clean = cleanBox.checked) => linksOf(data, network(), voice())[clean ? 'clean' : 'tracked'];
  const start = () => startingText(data, network(), voice(), cleanBox.checked);
  const elsewhere = () =>
    drafts
      .all()
      .filter(
        (draft) =>
          draft.post === data.post && draft.language === data.language && draft.voice === voice().id && draft.network !== network().id,
      )[0];
  const situation = (): Situation => ({ text: field.value.trim(), network: network(), link: link() });
  const say = (word: string, values: Record<string, string> = {}) => {
    said.textContent = fill(data.words[`said.${word}`]!, values);
  };

  const { field, draw, replace, selectNext } = createField(root, onInput);
  const preview = createPreview(root, data);
  const showPreview = () => preview.show(situation().text, network(), images.format);
  const images = createImages(root, say, showPreview);
  const coach = createCoach(root, data, () => replace(0, field.value.length, withDisclosure(field.value, data.disclosure)));
  const acts = createActs(root, data, { situation, file: images.load, canShare: images.canShare, say, complete: () => selectNext(0) });
  const draftsLine = createDraftsLine(root, drafts, say, load);

  /** The network’s own way, once it is here; until then without its subtleties. */
  function segmentation(): Segmentation {
    const { counting } = network();
    if (counting === 'characters') return characters;
    if (counting === 'graphemes') return graphemes;
    if (window.flambeauCounting) return window.flambeauCounting[counting];
    if (!document.querySelector('script[data-counting]')) {
      const script = document.createElement('script');
      script.dataset['counting'] = '';
      script.src = root.dataset['src']!;
      script.onload = show;
      document.head.append(script);
    }
    return (text) => graphemes(text.replace(/https?:\/\/\S+/g, '-'.repeat(23)));
  }

  function show(): void {
    const { text } = situation();
    const current = network();
    const { count, over } = measure(text, segmentation(), current.limit);
    draw(over === undefined ? undefined : over + field.value.length - field.value.trimStart().length);

    const counter = part(root, 'count');
    counter.dataset['over'] = String(over !== undefined);
    part(root, 'number').textContent = format.format(count);
    part(root, 'limit').textContent =
      current.limit === undefined ? data.words['noLimit']! : fill(data.words['limit']!, { limit: format.format(current.limit) });

    const blanks = findBlanks(field.value);
    part(root, 'blanks').hidden = blanks.length === 0;
    part(root, 'blanks-text').textContent = pluralize(language, data.plurals['blanks']!, blanks.length);
    part(root, 'next-text').textContent = fill(data.words['next']!, { prompt: nextBlank(blanks, field.selectionEnd)?.prompt ?? '' });

    const own = ownPart(text, data.disclosure);
    const ownness = own ? ownWords(ownPart(start(), data.disclosure), own) : 'empty';
    const meter = part(root, 'own');
    meter.dataset['own'] = ownness;
    part(root, 'own-text').textContent = data.words[`own.${ownness}`]!;
    part(root, 'idea').hidden = ownness === 'own';
    part(root, 'reset').hidden = field.value === start();
    const other = field.value === start() ? elsewhere() : undefined;
    const bring = part(root, 'bring');
    bring.hidden = !other;
    if (other)
      bring.textContent = fill(data.words['bring']!, {
        network: data.networks.find(({ id }) => id === other.network)?.name ?? other.network,
      });

    coach(advise({ ...data, text, network: current, count, bytes: byteLength(text) }));
    part(root, 'link').textContent = link();
    acts.update(situation());
    showPreview();
  }

  function onInput(): void {
    said.textContent = '';
    drafts.keep(place(), field.value === start() ? undefined : field.value, new Date());
    draftsLine.update();
    show();
  }

  /** Puts the text of the chosen network and voice into the field: the draft, or the text to start from. */
  function load(): void {
    const draft = drafts.find(place());
    field.value = draft ? withLink(draft.text, data.link, link()) : start();
    // On a blank page one writes at the top.
    if (voice().text === '') field.setSelectionRange(0, 0);
    show();
  }

  function choose(): void {
    said.textContent = '';
    part(root, 'note').textContent = network().note ?? '';
    images.use(network());
    load();
  }

  const showPrompt = () => {
    part(root, 'prompt').textContent = data.prompts[prompt % data.prompts.length] ?? '';
  };
  part(root, 'other-prompt').addEventListener('click', () => {
    prompt += 1;
    showPrompt();
  });
  part(root, 'next').addEventListener('click', () => selectNext(field.selectionStart === field.selectionEnd ? 0 : field.selectionEnd));
  part(root, 'reset').addEventListener('click', () => replace(0, field.value.length, start()));
  part(root, 'bring').addEventListener('click', () => {
    const other = elsewhere();
    if (other) replace(0, field.value.length, withLink(other.text, data.link, link()));
  });
  cleanBox.checked = recall('clean') === 'yes';
  cleanBox.addEventListener('change', () => {
    remember('clean', cleanBox.checked ? 'yes' : 'no');
    const before = field.value;
    const wasStart = before === startingText(data, network(), voice(), !cleanBox.checked);
    field.value = wasStart ? start() : withLink(before, data.link, link());
    if (!wasStart) drafts.keep(place(), field.value, new Date());
    show();
  });

  // The last draft of this post, or the network of last time and this visitor’s first voice.
  const last = drafts
    .all()
    .filter((draft) => draft.post === data.post && draft.language === data.language)
    .sort((a, b) => inCodeOrder(b.saved, a.saved))[0];
  const seed = Number(recall('visitor')) || 1 + Math.floor(Math.random() * 2 ** 31);
  remember('visitor', String(seed));
  const known = (list: readonly { id: string }[], id: string | null | undefined) => list.find((one) => one.id === id)?.id;
  const written = data.voices.filter(({ text }) => text !== '');
  networks.value = known(data.networks, last?.network) ?? known(data.networks, recall('network')) ?? data.networks[0]!.id;
  voices.value = known(data.voices, last?.voice) ?? written[firstVoice(seed, data.post, written.length)]!.id;

  root.hidden = false;
  for (const stacked of document.querySelectorAll<HTMLElement>('[data-desk-stacked]')) stacked.dataset['deskStacked'] = 'away';
  prompt = seed % data.prompts.length;
  showPrompt();
  choose();
  draftsLine.update();
}
