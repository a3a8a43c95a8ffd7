import { parentPort } from 'node:worker_threads';
import { parseFeed } from 'feedsmith';
import { itemsOf } from './items.ts';

/** Feeds are read in a thread of their own: what takes too long or too much memory ends with the thread. */
parentPort!.on('message', ({ text, most }: { text: string; most: number }) => {
  try {
    parentPort!.postMessage({ items: itemsOf(parseFeed(text), most) });
  } catch {
    parentPort!.postMessage({});
  }
});
