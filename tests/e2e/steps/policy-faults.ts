import type { Browser } from 'playwright-core';

/**
 * Opens each page of a served site and says what breaks the hosts’ policy, throws, or asks another host for anything; and which
 * policies were answered with.
 */
export async function policyFaults(
  browser: Browser,
  root: string,
  paths: readonly string[],
): Promise<{ faults: string[]; policies: string[] }> {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on(
    'console',
    (message) =>
      message.type() === 'error' && !message.text().includes('404 (Not Found)') && faults.push(`${page.url()} ${message.text()}`),
  );
  page.on('pageerror', (error) => faults.push(`${page.url()} ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(root) && !/^(data|blob):/.test(request.url())) faults.push(`${page.url()} asks ${request.url()}`);
  });
  const policies = new Set<string>();
  for (const path of paths) {
    const response = await page.goto(root + path.slice(1));
    policies.add(response?.headers()['content-security-policy'] ?? 'none');
  }
  await page.close();
  return { faults, policies: [...policies] };
}
