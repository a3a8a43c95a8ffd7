import type { LoadedContent } from '../../../src/check/index.ts';
import { allDrifts } from '../../../src/check/drift.ts';
import { escapeText } from '../../../src/output/html.ts';
import { coverageOf } from '../drift/coverage.ts';
import { driftBody, driftTitle } from '../drift/page.ts';
import { statusBody, statusTitle } from '../status/page.ts';
import { statusOf } from '../status/report.ts';
import type { CommandLanguage } from '../words.ts';
import { entryAddress } from './list-page.ts';
import { editPage } from './page-html.ts';
import { sayIn } from './words.ts';

/** What npm run status tells, as it stands now: it names people and consents, so no page of the site shows it. */
export function statusOverview(content: LoadedContent, language: CommandLanguage): string {
  const status = statusOf(content);
  return overview(statusTitle(status), statusBody(status, coverageOf(content)), language);
}

/** What npm run drift tells, side by side, each file with a way to its form; how far each language has come comes first. */
export function driftOverview(content: LoadedContent, language: CommandLanguage): string {
  const drifts = allDrifts(content).filter(({ isRecorded }) => isRecorded);
  const body = driftBody(drifts, coverageOf(content), ({ entry }) => entryAddress(entry.collection, entry.key));
  return overview(driftTitle(), body, language);
}

function overview(title: string, body: string, language: CommandLanguage): string {
  const say = sayIn(language);
  const main = `<header class="top"><a href="./">${say('all')}</a><h1>${escapeText(title)}</h1></header><main class="overview">${body}</main>`;
  return editPage({ title: `${title} · ${say('title')}`, main, root: './', language, say });
}
