import { collectionDefinitions, type CollectionName } from '../../../src/schemas/index.ts';
import type { CommandLanguage } from '../words.ts';
import { entryPlace } from '../../../src/check/places.ts';
import { problemLine } from '../../../src/check/problem.ts';
import { isRecord } from '../../../src/check/schema-walk.ts';
import { ExpectedError } from '../expected-error.ts';
import type { Wish } from '../new/make.ts';
import { sentFiles } from './changes.ts';
import type { EditDesk, Removed, RenamedHere, Saved } from './desk.ts';
import { entryPage } from './entry-page.ts';
import { entryAddress, listPage } from './list-page.ts';
import { newPage } from './new-page.ts';
import { driftOverview, statusOverview } from './overview.ts';
import { type SentPicture, sentPicture } from './picture.ts';
import type { Answer, Answering } from './server.ts';
import { sayIn, type Say } from './words.ts';

/** What the editor answers: its pages and their files; what the check says of a form; whether it was saved. */
export function answering(
  desk: EditDesk,
  options: { language: CommandLanguage; preview: string | undefined; files: { script: string; styles: string } },
): Answering {
  const say = sayIn(options.language);
  return async ({ method, path, sent }) => {
    if (method === 'POST') return answerSent(desk, path, sent, say);
    if (path === '/edit.js') return { status: 200, type: 'text/javascript', body: options.files.script };
    if (path === '/edit.css') return { status: 200, type: 'text/css', body: options.files.styles };
    if (path === '/') return html(listPage(await desk.content(), options.language));
    if (path === '/new') return html(newPage(await desk.content(), options.language));
    if (path === '/status') return html(statusOverview(await desk.content(), options.language));
    if (path === '/drift') return html(driftOverview(await desk.content(), options.language));
    const named = entryNamed(path);
    const page = named && entryPage(await desk.content(), named, options);
    return page === undefined ? { status: 404, type: 'text/plain', body: say('gone') } : html(page);
  };
}

async function answerSent(desk: EditDesk, path: string, sent: unknown, say: Say): Promise<Answer> {
  if (path === '/begin') return begun(desk, wishOf(sent));
  if (path === '/rename') return renamed(desk, sent, say);
  if (path === '/picture') return pictured(desk, sentPicture(sent), say);
  const files = sentFiles(sent);
  if (files !== undefined && path === '/look') return json(200, await desk.look(files));
  if (files?.[0] !== undefined && path === '/settle') return json((await desk.settle(files[0].file)) ? 200 : 409, {});
  if (files !== undefined && path === '/save') {
    const saved = await desk.save(files);
    return json(saved.kind === 'saved' || saved.kind === 'unchanged' ? 200 : 409, { ...saved, message: refusal(saved, say) });
  }
  if (files !== undefined && path === '/remove') {
    const removed = await desk.remove(files);
    return json(removed.kind === 'removed' ? 200 : 409, { ...removed, message: refusal(removed, say) });
  }
  return json(400, {});
}

/** A page that was begun, by the address of its form; or why it could not be. */
async function begun(desk: EditDesk, wish: Wish | undefined): Promise<Answer> {
  if (wish === undefined) return json(400, {});
  try {
    const entry = await desk.begin(wish);
    return entry === undefined ? json(409, {}) : json(200, { address: entryAddress(entry.collection, entry.key) });
  } catch (error) {
    if (error instanceof ExpectedError) return json(409, { message: error.message });
    throw error;
  }
}

/** A page under another name, by the address of its form; or why it keeps the one it has. */
async function renamed(desk: EditDesk, sent: unknown, say: Say): Promise<Answer> {
  const files = isRecord(sent) ? sentFiles(sent['files']) : undefined;
  if (!isRecord(sent) || files === undefined || typeof sent['name'] !== 'string') return json(400, {});
  const done = await desk.rename(files, sent['name']);
  const { collection } = entryPlace(files[0]?.file ?? '') ?? {};
  if (done.kind === 'renamed' && collection !== undefined)
    return json(200, { kind: done.kind, address: entryAddress(collection, done.key) });
  return json(409, { kind: done.kind, message: unnamed(done, say) });
}

/** A picture, by how the file that shows it names it; or why it is not taken. */
async function pictured(desk: EditDesk, picture: SentPicture | undefined, say: Say): Promise<Answer> {
  if (picture === undefined) return json(400, {});
  const added = await desk.addPicture(picture);
  if (added.kind === 'added') return json(200, { address: added.address });
  const message = added.kind === 'picture' ? added.problems.map((problem) => problem.message).join(' · ') : say('pictureNone');
  return json(409, { message: say('pictureRefused', { message }) });
}

function unnamed(done: RenamedHere, say: Say): string | undefined {
  if (done.kind === 'mistakes') return say('renameMistakes', { found: done.problems.map(problemLine).slice(0, 3).join(' · ') });
  if (done.kind === 'taken') return say('renameTaken', { address: done.address });
  if (done.kind === 'name') return say('renameName');
  return done.kind === 'conflict' ? say('conflict', { file: done.file }) : say('gone');
}

function wishOf(sent: unknown): Wish | undefined {
  if (!isRecord(sent)) return undefined;
  const { kind, title, language, both, module } = sent;
  if (typeof kind !== 'string' || typeof title !== 'string' || typeof both !== 'boolean') return undefined;
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
  return { kind, title, language: text(language), both, module: text(module) };
}

function refusal(saved: Saved | Removed, say: Say): string | undefined {
  if (saved.kind === 'conflict') return say('conflict', { file: saved.file });
  if (saved.kind === 'unknown') return say('gone');
  if (saved.kind === 'person') return say('person');
  return saved.kind === 'code' ? say('code') : undefined;
}

/** `/entry/guide/charter` → the collection and the identifier. */
function entryNamed(path: string): { collection: CollectionName; key: string } | undefined {
  const [, collection = '', key = ''] = /^\/entry\/([a-z]+)\/(.+)$/.exec(path) ?? [];
  if (!Object.hasOwn(collectionDefinitions, collection)) return undefined;
  try {
    return { collection: collection as CollectionName, key: decodeURIComponent(key) };
  } catch {
    return undefined;
  }
}

const html = (body: string): Answer => ({ status: 200, type: 'text/html', body });
const json = (status: number, value: unknown): Answer => ({ status, type: 'application/json', body: JSON.stringify(value) });
