import { describe, expect, it } from 'vitest';
import { typeset } from '../../../../src/i18n/typography/typeset.ts';

/** `~` stands for a no-break space, so that one sees it. */
const fr = (text: string) => typeset(text.replaceAll('~', '\u00A0'), 'fr').replaceAll('\u00A0', '~');

describe('Arabic', () => {
  it.each([
    ['ar', 'تقنية شبكات, Tangier', 'تقنية شبكات، Tangier'],
    ['ar-MA', 'LinkedIn, الصور, «الفيديو», 1,234', 'LinkedIn، الصور، «الفيديو»، 1,234'],
    ['fa', 'تهران; کجا?', 'تهران؛ کجا؟'],
    ['ur', 'https://orvane.example/?a=1, LinkedIn, X', 'https://orvane.example/?a=1, LinkedIn, X'],
    ['ar', 'أُلغيت، 10:00, بتوقيت طنجة', 'أُلغيت، 10:00، بتوقيت طنجة'],
    ['he', 'דקאר, פריז?', 'דקאר, פריז?'],
    ['en', 'طنجة, Tangier', 'طنجة, Tangier'],
  ])('in %s, a list of names has the comma of its letters: %s', (language, before, after) => {
    expect(typeset(before, language)).toBe(after);
    expect(typeset(after, language)).toBe(after);
  });
});

describe('French', () => {
  it.each([
    ['Un doute avant de publier ?', 'Un doute avant de publier~?'],
    ['Une règle : on demande ; on attend !', 'Une règle~: on demande~; on attend~!'],
    ['Quoi ?! Non !!!', 'Quoi~?! Non~!!!'],
    ['(vraiment ?)', '(vraiment~?)'],
    ['« Oui » ?', '«~Oui~»~?'],
    ['Fin… !', 'Fin…~!'],
    ['[[votre souvenir]] ?', '[[votre souvenir]]~?'],
  ])('makes the space before a high mark unbreakable: %s', (before, after) => {
    expect(fr(before)).toBe(after);
  });

  it.each([
    ['Bonjour!', 'Bonjour~!'],
    ['Quoi?!', 'Quoi~?!'],
    ['Objet: visite; à midi', 'Objet~: visite~; à midi'],
    ['(vraiment?)', '(vraiment~?)'],
    ['«oui»', '«~oui~»'],
    ['Dites «oui», «non»; voilà', 'Dites «~oui~», «~non~»~; voilà'],
    ['C’est «https://orvane.example/?»', 'C’est «~https://orvane.example/?~»'],
  ])('adds the space that is missing: %s', (before, after) => {
    expect(fr(before)).toBe(after);
  });

  it('puts right the narrow, thin and doubled spaces that an editor typed', () => {
    expect(fr('Ah\u202F! «\u202Foui\u2009»  : bien\u00A0;')).toBe('Ah~! «~oui~»~: bien~;');
  });

  it.each([
    ['12 000 box', '12~000 box'],
    ['1 234 567 clients', '1~234~567 clients'],
    ['12\u202F000', '12~000'],
    ['50 % de 20 €', '50~% de 20~€'],
    ['3,5 M€, 100 Mbit/s et 25 °C', '3,5~M€, 100~Mbit/s et 25~°C'],
    ['de 8 h à 19 h 30', 'de 8~h à 19~h~30'],
  ])('keeps a number and its unit together: %s', (before, after) => {
    expect(fr(before)).toBe(after);
  });

  it.each(['en 2027 200 personnes', '+33 1 99 00 12 12', '2 millions', '8h30', '10:30', '3:2', '5G privée'])(
    'leaves alone the number of %s',
    (text) => {
      expect(fr(text)).toBe(text);
    },
  );

  it.each([
    'https://orvane.example/a?b=c;d:e!f',
    'voir www.orvane.example/?a',
    'doute@orvane.example',
    'mailto:doute@orvane.example?subject=Bonjour',
    'c:\\temp',
    'std::vector',
    'a != b',
    '&nbsp;&eacute;',
    ':rocket: oui',
    'Salut :-) ;) :p ;-)',
    'localhost:8080',
  ])('leaves alone %s', (text) => {
    expect(fr(text)).toBe(text);
  });

  it('goes on after an address', () => {
    expect(fr('https://orvane.example/?a=1 : oui !')).toBe('https://orvane.example/?a=1~: oui~!');
    expect(fr('Écrire à doute@orvane.example; merci')).toBe('Écrire à doute@orvane.example~; merci');
  });

  it('works on the pieces into which markup cuts a sentence', () => {
    expect(fr(' : la suite')).toBe('~: la suite');
    expect(fr(' !')).toBe('~!');
    expect(fr('« ')).toBe('«~');
    expect(fr(' »')).toBe('~»');
    expect(fr('«')).toBe('«');
    expect(fr('»')).toBe('»');
  });

  it('does not join lines', () => {
    expect(fr('Oui\n« Non »\n! note')).toBe('Oui\n«~Non~»\n! note');
  });

  it('is French in Canada and Senegal too', () => {
    expect(typeset('Oui !', 'fr-CA')).toBe('Oui\u00A0!');
    expect(typeset('Oui !', 'fr-SN')).toBe('Oui\u00A0!');
  });
});

describe('apostrophes', () => {
  it.each(['fr', 'en', 'de', 'it'])('are curly between letters in %s', (language) => {
    expect(typeset("l'eau, aujourd'hui, don't, O'Brien", language)).toBe('l’eau, aujourd’hui, don’t, O’Brien');
  });

  it('are curly before guillemets and numbers in French', () => {
    expect(fr("l'« Orvane » d'1 an")).toBe('l’«~Orvane~» d’1 an');
  });

  it('that quote are left', () => {
    expect(typeset("a 'quoted' word, the '90s, 6' tall", 'en')).toBe("a 'quoted' word, the '90s, 6' tall");
    expect(typeset("https://orvane.example/l'eau", 'fr')).toBe("https://orvane.example/l'eau");
  });
});

describe('English', () => {
  it.each(['Really ? Yes ! So : this ; that', '12 000 boxes at 50 %', '« quoted »', '"straight" quotes'])(
    'has no other rule: %s',
    (text) => {
      expect(typeset(text, 'en')).toBe(text);
      expect(typeset(text, 'en-GB')).toBe(text);
    },
  );
});

it('changes nothing more the second time', () => {
  const tokens = [
    'mot',
    ' ',
    '?',
    '!',
    ':',
    ';',
    '«',
    '»',
    "'",
    '’',
    '12',
    '000',
    '50',
    '%',
    '€',
    'h',
    '\u00A0',
    '\u202F',
    '(',
    ')',
    '…',
    '\n',
    'https://a.example/?b',
    'a@b.example',
    ':-)',
    '&amp;',
  ];
  for (let number = 0; number < 20_000; number += 1) {
    let rest = number * 7919;
    let text = '';
    for (let length = 0; length < 7; length += 1) {
      text += tokens[rest % tokens.length];
      rest = Math.floor(rest / tokens.length) + number * 31;
    }
    const once = typeset(text, 'fr');
    expect(typeset(once, 'fr'), JSON.stringify(text)).toBe(once);
  }
});
