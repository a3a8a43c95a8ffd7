import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { answerQuiz, finish, go, packageOf, quizOf, slugs, view } from './steps/scorm-module.ts';
import { elsewhere, platform, told } from './steps/scorm-platform.ts';

describe.each(['1.2', '2004'] as const)('SCORM %s', (version) => {
  test('start, answer, leave, resume, finish; the platform finds nothing wrong with any value', async () => {
    const made = await packageOf(version);
    const { launch, leave, heard, dialect, outside, errors, page } = await platform(version, made);
    const quiz = quizOf(made);

    // The first sitting, of an hour and two minutes.
    await page.clock.install();
    let sco = await launch();
    expect(await sco.locator('[data-platform]').innerText()).toMatch(/votre employeur reçoit quatre choses/);
    expect(told(await heard(), dialect)).toMatchObject({ [dialect.status]: 'incomplete', [dialect.exit]: 'suspend' });
    await answerQuiz(sco, made, 'right');
    await page.clock.fastForward('01:02:00');
    const saved = await leave();
    const first = await heard();
    expect(first.filter(({ error }) => error !== 0).filter(({ method }) => method !== dialect.calls.get)).toEqual([]);
    expect(first.filter(({ method }) => method !== dialect.calls.get).map(({ result }) => String(result))).not.toContain('false');
    expect(first.at(-1)!.method).toBe(dialect.calls.terminate);
    expect(told(first, dialect)).toMatchObject({
      [dialect.location]: `view-${quiz.lesson}`,
      [dialect.score.raw]: '100',
      [dialect.exit]: 'suspend',
      [dialect.sessionTime]: expect.stringMatching(version === '1.2' ? /^0001:02:\d\d\.00$/ : /^PT1H2M\d+S$/),
    });

    // The second: at the same place, with the answers; then the whole module.
    sco = await launch({ saved });
    await view(sco, quiz.lesson).waitFor();
    const choices = view(sco, quiz.lesson).locator(`[data-id="${quiz.id}"] label.choice input`);
    expect(await choices.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).checked))).toEqual(quiz.rights);
    expect(await view(sco, quiz.lesson).locator(`[data-id="${quiz.id}"] .result`).getAttribute('data-mark')).toBe('right');
    for (const lesson of slugs(made)) await finish(sco, lesson);
    await go(sco, 'end');
    expect(await view(sco, 'end').innerText()).toMatch(
      /Toutes les leçons de ce module sont faites[\s\S]*La plateforme de formation sait maintenant que vous avez fini/,
    );
    const ended = await leave();
    const second = await heard();
    expect(second.filter(({ method, error }) => method !== dialect.calls.get && error !== 0)).toEqual([]);
    expect(told(second, dialect)).toMatchObject({
      [dialect.status]: 'completed',
      [dialect.exit]: version === '1.2' ? '' : 'normal',
      [dialect.score.raw]: '100',
      [dialect.score.min]: '0',
      [dialect.score.max]: '100',
      [dialect.sessionTime]: expect.stringMatching(version === '1.2' ? /^0000:00:\d\d\.00$/ : /^PT0H0M\d+S$/),
    });
    if (version === '2004') expect(told(second, dialect)['cmi.score.scaled']).toBe('1');

    // The third: read back from the platform itself.
    sco = await launch({ saved: ended });
    const read = await page.evaluate(
      ({ api, get, names }) => {
        const own = window as unknown as Record<string, Record<string, (name: string) => string>>;
        return Object.fromEntries(names.map((name) => [name, own[api]![get]!(name)]));
      },
      {
        api: dialect.api,
        get: dialect.calls.get,
        names: [dialect.status, dialect.score.raw, dialect.location, version === '1.2' ? 'cmi.core.total_time' : 'cmi.total_time'],
      },
    );
    expect(read).toMatchObject({ [dialect.status]: 'completed', [dialect.score.raw]: '100', [dialect.location]: 'view-end' });
    expect(Object.values(read).at(-1)).toMatch(version === '1.2' ? /^01:02:/ : /^PT1H2M/);
    await view(sco, 'end').waitFor();
    expect(outside).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('a wrong answer counts as such; what is right at the second try too', async () => {
    const made = await packageOf(version);
    const { launch, heard, dialect, leave } = await platform(version, made);
    const sco = await launch();
    await answerQuiz(sco, made, 'wrong');
    await answerQuiz(sco, made, 'right');
    await leave();
    expect(told(await heard(), dialect)[dialect.score.raw]).toBe('0');
  });

  test('what is typed never reaches the platform', async () => {
    const made = await packageOf(version);
    const { launch, heard, leave, commits, page } = await platform(version, made);
    const sco = await launch();
    const field = sco.locator('[data-exercise="rewrite"] textarea').first();
    const lesson = await field.evaluate((element) => element.closest('[data-view]')!.id.replace('view-', ''));
    await go(sco, lesson);
    await field.fill('Zanzibar est ma phrase à moi');
    expect(await view(sco, lesson).locator('[data-exercise="rewrite"]').first().innerText()).toMatch(/La plateforme ne le reçoit jamais/);
    await leave();
    expect(JSON.stringify([await heard(), commits])).not.toMatch(/Zanzibar/i);
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toMatch(/Zanzibar/i);
  });

  test.each(['review', 'browse'])('in the mode “%s” nothing is written', async (mode) => {
    const made = await packageOf(version);
    const { launch, heard, leave, dialect, commits } = await platform(version, made);
    const sco = await launch({ mode });
    expect(await sco.locator('[data-platform]').innerText()).toMatch(/Rien de ce que vous faites maintenant/);
    await answerQuiz(sco, made, 'right');
    for (const lesson of slugs(made)) await finish(sco, lesson);
    await leave();
    expect((await heard()).filter(({ method }) => [dialect.calls.set, dialect.calls.commit].includes(method))).toEqual([]);
    // The platform itself commits when it is left; it then has nothing from us.
    expect(JSON.stringify(commits)).not.toMatch(/completed|view-/);
  });

  test('a platform without a mode gets everything', async () => {
    const made = await packageOf(version);
    const { launch, heard, dialect, leave } = await platform(version, made);
    const sco = await launch({ mode: 'missing' });
    for (const lesson of slugs(made)) await finish(sco, lesson);
    await leave();
    expect(told(await heard(), dialect)[dialect.status]).toBe('completed');
  });

  test('a platform that fails stops no lesson, and is offered all of it again', async () => {
    const made = await packageOf(version);
    const { launch, page, errors, heard, dialect } = await platform(version, made);
    const sco = await launch();
    await page.evaluate(
      ({ api, calls }) => {
        const own = window as unknown as Record<string, Record<string, unknown>>;
        const good = { ...own[api] };
        Object.assign(window, { mend: () => Object.assign(own[api]!, good) });
        own[api]![calls.set] = () => 'false';
        own[api]![calls.commit] = () => {
          throw new Error('The platform is down');
        };
      },
      { api: dialect.api, calls: dialect.calls },
    );
    await answerQuiz(sco, made, 'right');
    await sco.locator('[data-platform-said]', { hasText: 'n’a pas enregistré le dernier résultat' }).waitFor();
    expect(await view(sco, quizOf(made).lesson).locator('[data-finish]').isVisible()).toBe(true);
    await page.evaluate(() => (window as unknown as { mend(): void }).mend());
    await finish(sco, slugs(made)[0]!);
    await sco.locator('[data-platform-said]:empty').waitFor({ state: 'attached' });
    expect(told(await heard(), dialect)[dialect.score.raw]).toBe('100');
    expect(errors).toEqual([]);
  });

  test('in a window of its own, and left by its button', async () => {
    const made = await packageOf(version);
    const { launch, heard, dialect, page } = await platform(version, made);
    const sco = (await launch({ popup: true })) as Page;
    await answerQuiz(sco, made, 'right');
    await Promise.all([sco.waitForEvent('close'), sco.locator('[data-leave]').click()]);
    const all = await heard();
    expect(all.at(-1)).toMatchObject({ method: dialect.calls.terminate, result: 'true' });
    expect(told(all, dialect)).toMatchObject({ [dialect.score.raw]: '100', [dialect.exit]: 'suspend' });
    expect(page.isClosed()).toBe(false);
  });

  test('in a frame, its button says that it is saved; nothing follows', async () => {
    const made = await packageOf(version);
    const { launch, heard, close } = await platform(version, made);
    const sco = await launch();
    await sco.locator('[data-leave]').click();
    expect(await sco.locator('[data-left]').innerText()).toMatch(/C’est enregistré/);
    expect(await sco.locator('[data-left]').evaluate((element) => element === document.activeElement)).toBe(true);
    const { length } = await heard();
    await close();
    expect(await heard()).toHaveLength(length);
  });

  test('below a page of another origin it runs alone, and says so', async () => {
    const made = await packageOf(version);
    const { launch, page, insert, heard, errors } = await platform(version, made);
    await launch();
    const before = (await heard()).filter(({ method }) => /Initialize/.test(method)).length;
    const sco = await insert(`${elsewhere}/sco/index.html`);
    expect(await sco.locator('[data-platform]').innerText()).toMatch(/Aucune plateforme de formation ne répond/);
    await answerQuiz(sco, made, 'right');
    expect(await view(sco, quizOf(made).lesson).locator('[data-lives]').innerText()).toMatch(/gardée dans ce navigateur/);
    expect((await heard()).filter(({ method }) => /Initialize/.test(method))).toHaveLength(before);
    expect(errors).toEqual([]);
    await page.close();
  });
});
