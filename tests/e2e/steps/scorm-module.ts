import type { Frame, Locator, Page } from 'playwright-core';
import { inject } from 'vitest';
import { assemblePackage, type Package } from '../../../scripts/lib/scorm/assemble.ts';
import { find, findAll, hasAttribute, parseHtml } from '../../../scripts/lib/scorm/dom.ts';
import type { ScormVersion } from '../../../src/domain/scorm/types.ts';

const packages = new Map<string, Promise<Package>>();
/** A module of the demo as a package for a platform of this version, or as one to open by file; each made once. */
export const packageOf = (version: ScormVersion | undefined, language = 'fr', module = 'first-post'): Promise<Package> => {
  const key = `${version} ${language} ${module}`;
  const made = packages.get(key) ?? assemblePackage({ site: inject('demo'), module, language, version });
  packages.set(key, made);
  return made;
};

type Window = Page | Frame;
export const view = (window: Window, name: string): Locator => window.locator(`#view-${name}`);
export const go = (window: Window, name: string) =>
  window.evaluate((id) => void (location.hash = id), `view-${name}`).then(() => view(window, name).waitFor());
export const slugs = ({ data }: Package): string[] => data.shape.lessons.map(({ key }) => key.split('/')[1]!);

/** The first quiz of the module: its lesson, and which of its answers are right. */
export function quizOf(made: Package) {
  const page = parseHtml(Buffer.from(made.files.get('index.html')!).toString());
  for (const lesson of slugs(made)) {
    const quiz = find(
      find(page, ({ attribs }) => attribs['id'] === `view-${lesson}`)!,
      ({ attribs }) => attribs['data-exercise'] === 'quiz',
    );
    if (!quiz) continue;
    const rights = findAll(quiz, ({ name }) => name === 'details').map((part) => hasAttribute('data-right')(part));
    return { lesson, id: quiz.attribs['data-id']!, rights };
  }
  throw new Error('This module has no quiz.');
}

export async function answerQuiz(window: Window, made: Package, choose: 'right' | 'wrong'): Promise<void> {
  const { lesson, id, rights } = quizOf(made);
  await go(window, lesson);
  const quiz = view(window, lesson).locator(`[data-id="${id}"]`);
  for (const [index, right] of rights.entries()) if (right === (choose === 'right')) await quiz.locator('label.choice').nth(index).click();
  await quiz.locator('.check-bar button').first().click();
}

export async function finish(window: Window, lesson: string): Promise<void> {
  await go(window, lesson);
  await view(window, lesson).locator('[data-finish]').click();
}
