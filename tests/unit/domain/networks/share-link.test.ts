import { describe, expect, test } from 'vitest';
import { longestMailto } from '../../../../src/domain/contact/letter.ts';
import { instanceName, isWhole, shareLink, textToPaste, trackedUrl } from '../../../../src/domain/networks/share-link.ts';

const link = 'https://www.orvane.example/a?b=c';
const values = { text: `Bonjour à tous & à toutes\n\n${link}\n#Lille #Fibre`, link, title: 'Un titre' };
const asked = (address: string) => new URL(address).searchParams;

describe('nothing is brought twice', () => {
  test('the text alone holds the link', () => {
    expect(asked(shareLink('https://bsky.app/intent/compose?text={text}', values)!).get('text')).toBe(values.text);
  });
  test('the link alone', () => {
    expect(shareLink('https://www.linkedin.com/sharing/share-offsite/?url={url}', values)).toBe(
      `https://www.linkedin.com/sharing/share-offsite/?url=${encodeURIComponent(link)}`,
    );
  });
  test('a link on a line of its own goes to its own place', () => {
    const query = asked(shareLink('https://x.com/intent/tweet?text={text}&url={url}', values)!);
    expect(query.get('text')).toBe('Bonjour à tous & à toutes\n\n#Lille #Fibre');
    expect(query.get('url')).toBe(link);
  });
  test('a link in a sentence stays there', () => {
    const query = asked(shareLink('https://x.com/intent/tweet?text={text}&url={url}', { ...values, text: `Voir ${link}, vite` })!);
    expect(query.get('text')).toBe(`Voir ${link}, vite`);
    expect(query.has('url')).toBe(false);
  });
  test('a text whose link was taken out stays without', () => {
    expect(asked(shareLink('https://x.com/intent/tweet?text={text}&url={url}', { ...values, text: 'Bonjour' })!).has('url')).toBe(false);
  });
  test('an address that begins with the link always has it', () => {
    expect(
      asked(shareLink('https://teams.microsoft.com/share?href={url}&msgText={text}', { ...values, text: 'Bonjour' })!).get('href'),
    ).toBe(link);
  });
  test('hashtags with a place of their own leave the text', () => {
    const query = asked(shareLink('https://share.example/?text={text}&hashtags={hashtags}', values)!);
    expect(query.get('hashtags')).toBe('Lille,Fibre');
    expect(query.get('text')).not.toContain('#');
  });
});

describe('a window that opens with the link and no text', () => {
  const linkedin = 'https://www.linkedin.com/sharing/share-offsite/?url={url}';
  const clean = 'https://www.orvane.example/a';
  test('the text to paste leaves out the line of the link, which the window brings', () => {
    const text = textToPaste(linkedin, values.text, link);
    expect(text).toBe('Bonjour à tous & à toutes\n\n#Lille #Fibre');
    expect(asked(shareLink(linkedin, { ...values, clean, text })!).get('url')).toBe(link);
    expect(textToPaste(linkedin, `Bonjour\n\n${link}\n\nFin`, link)).toBe('Bonjour\n\nFin');
  });
  test('a link in a sentence stays there, and the window has the one without the campaign', () => {
    const text = textToPaste(linkedin, `Voir ${link}, vite`, link);
    expect(text).toBe(`Voir ${link}, vite`);
    expect(asked(shareLink(linkedin, { ...values, clean, text })!).get('url')).toBe(clean);
  });
  test('elsewhere the text is pasted whole', () => {
    for (const template of ['https://x.com/intent/tweet?text={text}&url={url}', 'https://bsky.app/intent/compose?text={text}'])
      expect(textToPaste(template, values.text, link)).toBe(values.text);
  });
});

test('an e-mail that no mail program would open comes without its text, then without its title', () => {
  const mail = (changes: object) => shareLink('mailto:?subject={title}&body={text}', { ...values, ...changes })!;
  expect(isWhole(mail({}))).toBe(true);
  const long = mail({ text: 'é'.repeat(400) });
  expect(long).toBe('mailto:?subject=Un%20titre');
  expect(isWhole(long)).toBe(false);
  for (const sign of ['a', 'é', 'ع', '😀'])
    for (const length of [1, 300, 3000])
      expect(mail({ text: sign.repeat(length), title: sign.repeat(length) }).length).toBeLessThanOrEqual(longestMailto);
});

test('an e-mail has CRLF between its lines, percent-encoded', () => {
  expect(shareLink('mailto:?subject={title}&body={text}', { ...values, text: 'a\nb' })).toBe('mailto:?subject=Un%20titre&body=a%0D%0Ab');
});

test('a network of servers waits for the server', () => {
  expect(shareLink('https://{instance}/share?text={text}', values)).toBeUndefined();
  expect(shareLink('https://{instance}/share?text={text}', { ...values, text: 'a', instance: 'mastodon.social' })).toBe(
    'https://mastodon.social/share?text=a',
  );
});

test.each([
  ['mastodon.social', 'mastodon.social'],
  [' https://Mastodon.Social/@ana ', 'mastodon.social'],
  ['@ana@piaille.fr', 'piaille.fr'],
  ['ana@piaille.fr', 'piaille.fr'],
  ['localhost', undefined],
  ['javascript:alert(1)', undefined],
  ['a b.fr', undefined],
  ['', undefined],
])('server out of “%s”: %s', (typed, name) => expect(instanceName(typed)).toBe(name));

test('a tracked link says where, never who', () => {
  expect(trackedUrl(link, { source: 'flambeau', medium: 'social' }, { campaign: 'lille', network: 'x', voice: 'lived' })).toBe(
    `${link}&utm_source=flambeau&utm_medium=social&utm_campaign=lille&utm_content=x-lived`,
  );
  expect(trackedUrl(link, undefined, { campaign: 'lille', network: 'x', voice: 'lived' })).toBe(link);
});
