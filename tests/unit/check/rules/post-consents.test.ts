import { expect, test } from 'vitest';
import { check, swap } from '../tree.ts';

const file = 'posts/fr/wind-farm.mdx';
const consent = (given = '2026-10-01', until = '2027-06-30', scopes = '[internal, public]', of = '[words]') =>
  `consents:\n  - { who: Rosa, of: ${of}, given: ${given}, until: ${until}, scopes: ${scopes}, held: The team }\n`;
const of = async (kind: string, more = '') => {
  const change = (text: string) => swap('voices:', `${more}voices:`)(swap('kind: news', `kind: ${kind}`)(text));
  const { en, fr } = await check({ [file]: change });
  expect(fr).toHaveLength(en.length);
  return en.map((line) => line.replace(/^posts\/fr\/wind-farm\.mdx:\d+:\d+ /, ''));
};

test('a customer’s words and a photo rest on an agreement of their own', async () => {
  expect(await of('customer')).toEqual([expect.stringContaining('kind: a post of the kind “customer” shows somebody’s words')]);
  expect(await of('photo', consent())).toEqual([expect.stringContaining('kind: a post of the kind “photo” shows somebody’s photo')]);
  expect(await of('customer', consent())).toEqual([]);
  expect(await of('photo', consent(undefined, undefined, undefined, '[photo, words]'))).toEqual([]);
  expect(await of('news', consent())).toEqual([]);
});

test('a draft may wait for the form', async () => {
  expect(await of('customer', 'draft: true\n')).toEqual([]);
});

test('a post does not outlast an agreement, by a day', async () => {
  expect(await of('customer', consent(undefined, '2027-01-31'))).toEqual([]);
  expect(await of('customer', consent(undefined, '2027-01-30'))).toEqual([
    'expires: the post would last until 2027-01-31, and somebody’s agreement until 2027-01-30; write 2027-01-30 or an earlier day',
  ]);
});

test('an agreement is given before it lapses, and not to come', async () => {
  expect(await of('customer', consent('2026-10-02', '2026-10-01'))).toEqual([
    expect.stringContaining('would end on 2026-10-01, before it was given on 2026-10-02'),
  ]);
  expect(await of('customer', consent('2026-12-01'))).toEqual([expect.stringContaining('dated 2026-12-01, and today is 2026-11-30')]);
});

test('an agreement holds for all who read the post', async () => {
  expect(await of('customer', consent(undefined, undefined, '[internal]'))).toEqual([]);
  expect(await of('customer', 'audience: public\n' + consent(undefined, undefined, '[internal]'))).toEqual(
    expect.arrayContaining([
      expect.stringContaining('consents[0].scopes: the post is for “public”, and this agreement does not hold for the public site'),
    ]),
  );
  expect(await of('customer', consent(undefined, undefined, '[public]'))).toEqual([
    expect.stringContaining('the post is for “internal”, and this agreement does not hold for the internal site'),
  ]);
});
