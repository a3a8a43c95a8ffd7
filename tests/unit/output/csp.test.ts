import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { contentSecurityPolicy, securityHeaders, styleHashes } from '../../../src/output/csp.ts';

test('the policy of the site, to the letter', () => {
  expect(contentSecurityPolicy()).toBe(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; worker-src 'self'; form-action 'self' mailto:; base-uri 'none'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types default",
  );
});

test('the inline style of the error page is allowed by its hash, with its line ends as a browser sees them', () => {
  const hash = `'sha256-${createHash('sha256').update('\na{b:c}\n').digest('base64')}'`;
  expect(styleHashes('<style>\r\na{b:c}\r\n</style><p>a{}</p>')).toEqual([hash]);
  expect(contentSecurityPolicy([hash])).toContain(`style-src 'self' ${hash}; img-src`);
});

test('headers beside the policy', () => {
  expect(securityHeaders('p').map(([name]) => name)).toEqual(['Content-Security-Policy', 'X-Content-Type-Options', 'Referrer-Policy']);
});
