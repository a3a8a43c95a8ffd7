import type { IncomingMessage, ServerResponse } from 'node:http';

/** The open pages of the preview, which wait for news. */
export interface News {
  /** Keeps a page’s request open. A page that was asked for before the last change hears of it at once: it may show what was there before. */
  follow(request: IncomingMessage, response: ServerResponse): void;
  /** Tells the pages that were asked for before now. */
  tell(): void;
}

export function openNews(): News {
  const waiting = new Map<ServerResponse, number>();
  let changed = 0;
  const send = (response: ServerResponse) => response.write('data: changed\n\n');
  return {
    follow: (request, response) => {
      const asked = Number(new URL(request.url ?? '/', 'http://preview.invalid').searchParams.get('asked'));
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' }).write(':\n\n');
      if (asked < changed) send(response);
      waiting.set(response, asked);
      request.on('close', () => waiting.delete(response));
    },
    tell: () => {
      changed = Date.now();
      for (const [response, asked] of waiting) if (asked < changed) send(response);
    },
  };
}
