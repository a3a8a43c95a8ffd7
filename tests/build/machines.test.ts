import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { demoDay } from '../build-demo.ts';
import { differences, outputFiles } from './output.ts';

const folder = mkdtempSync(join(tmpdir(), 'flambeau-machines-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/**
 * The languages of machines that order, capitalise or count otherwise, each in a zone where it is another day or a
 * quarter of an hour off. ICU, which Node brings, obeys the variables: the machine needs no locale installed.
 */
const machines = [
  ['et_EE.UTF-8', 'Pacific/Pago_Pago'],
  ['ar_EG.UTF-8', 'Pacific/Kiritimati'],
  ['tr_TR.UTF-8', 'Asia/Kathmandu'],
  ['fr_FR.UTF-8', 'America/St_Johns'],
  ['C', 'UTC'],
] as const;

/** In CI one machine more than that of the run; with FLAMBEAU_FULL, five. */
const tried = process.env['FLAMBEAU_FULL'] ? machines : machines.slice(1, 2);

test.each(tried)(
  'the demo is the same, byte for byte, on a machine that speaks %s in %s and has another tool’s variables',
  { timeout: 1_800_000 },
  (locale, zone) => {
    // A folder of its own, so that nothing that an earlier build read or rendered is found again.
    const content = join(folder, locale, 'content');
    const out = join(folder, locale, 'site');
    cpSync('src/content', content, { recursive: true });
    const args = ['scripts/run.mjs', 'build', '--content', content, '--out', out, '--now', demoDay];
    // What Vite and Astro would make import.meta.env of, as another tool may leave it in a shell.
    const left = { DEV: '1', PROD: '', MODE: 'development', SITE: 'https://left.example', BASE_URL: '/left/', VITE_LEFT: 'left' };
    const env = { ...process.env, ...left, LANG: locale, LC_ALL: locale, LANGUAGE: locale.slice(0, 2), TZ: zone };
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
    expect([status, status === 0 ? '' : stdout + stderr]).toEqual([0, '']);
    expect([...outputFiles(out)].length).toBeGreaterThan(1000);
    expect(differences(inject('demo'), out)).toEqual([]);
    rmSync(join(folder, locale), { recursive: true });
  },
);
