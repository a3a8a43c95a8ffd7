import { EventEmitter } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openNews } from '../../../scripts/lib/preview-news.ts';

beforeEach(() => void vi.useFakeTimers({ now: 1000 }));
afterEach(() => void vi.useRealTimers());

/** A page that was asked for at a moment; @returns what it has heard */
function follow(news: ReturnType<typeof openNews>, asked: number): string[] {
  const heard: string[] = [];
  const response = { writeHead: () => response, write: (text: string) => heard.push(text) };
  const request = Object.assign(new EventEmitter(), { url: `/@flambeau/news?asked=${asked}` });
  news.follow(request as unknown as IncomingMessage, response as unknown as ServerResponse);
  return heard;
}
const changes = (heard: readonly string[]) => heard.filter((text) => text.includes('changed')).length;

test('a page hears of what changed after it was asked for, also when it begins to listen later', () => {
  const news = openNews();
  const early = follow(news, 900);
  expect(changes(early)).toBe(0);
  news.tell();
  expect(changes(early)).toBe(1);
  expect(changes(follow(news, 999))).toBe(1);
});

test('a page that was asked for since hears nothing of what it already shows', () => {
  const news = openNews();
  news.tell();
  const fresh = follow(news, 1000);
  expect(changes(fresh)).toBe(0);
  vi.setSystemTime(2000);
  news.tell();
  expect(changes(fresh)).toBe(1);
});
