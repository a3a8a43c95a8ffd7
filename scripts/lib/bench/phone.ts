import type { CDPSession, Page } from 'playwright-core';
import { openPageBrowser } from '../page-browser.ts';

/** A telephone of four years ago on a plant’s Wi-Fi: its processor is six times slower than this one, its line has 1.6 Mbit/s. */
export const PHONE = { slowdown: 6, bytesPerSecond: 1_600_000 / 8, latency: 150 } as const;

/** Opens a page of a browser that is like that phone, for a task. The line is slow only where a measure is of it. */
export async function onPhone<T>(task: (page: Page, line: (isSlow: boolean) => Promise<void>) => Promise<T>): Promise<T> {
  const browser = await openPageBrowser('bench', { en: '', fr: '' });
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 800 }, isMobile: true, hasTouch: true });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Emulation.setCPUThrottlingRate', { rate: PHONE.slowdown });
    return await task(page, (isSlow) => setLine(session, isSlow));
  } finally {
    await browser.close();
  }
}

const setLine = async (session: CDPSession, isSlow: boolean): Promise<void> => {
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: isSlow ? PHONE.latency : 0,
    downloadThroughput: isSlow ? PHONE.bytesPerSecond : -1,
    uploadThroughput: isSlow ? PHONE.bytesPerSecond : -1,
  });
};
