import type { OfflineLists } from '../../domain/offline.ts';
import { OfflineCopy } from './copy.ts';

/** What we need of a service worker’s world, which TypeScript does not have beside that of pages. */
interface WorkerScope {
  /** Written before this script by output/offline/; missing where a build could not tell who is named where. */
  offlineLists?: OfflineLists;
  registration: ServiceWorkerRegistration;
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(name: string, listener: (event: WorkerEvent) => void): void;
}

interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
  respondWith(answer: Promise<Response>): void;
  request: Request;
  data: unknown;
}

const scope = globalThis as unknown as WorkerScope;
const none: OfflineLists = { digest: '0', pages: {}, bare: [], files: [], first: {} };
const copy = new OfflineCopy(scope.offlineLists ?? none, {
  root: new URL(scope.registration.scope),
  caches,
  fetch: (request) => fetch(request),
  leave: () => scope.registration.unregister(),
});

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(copy.begin().then(() => scope.clients.claim())));
scope.addEventListener('message', (event) => {
  const { opened, language } = (event.data ?? {}) as { opened?: string[]; language?: string };
  if (opened && language) event.waitUntil(copy.opened(opened, language));
});
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = request.method === 'GET' ? copy.pathOf(request.url) : undefined;
  if (path === undefined) return;
  const later = (work: Promise<unknown>) => event.waitUntil(work);
  if (copy.isFile(path)) event.respondWith(copy.file(path, request, later));
  else if (request.mode === 'navigate' && copy.isPage(path)) event.respondWith(copy.page(path, request, later));
});
