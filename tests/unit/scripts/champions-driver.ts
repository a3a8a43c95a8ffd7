import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';

/** A copy of the small clean content, which goes away with the test. */
export function makeContent(): string {
  const folder = mkdtempSync(join(tmpdir(), 'flambeau-people-'));
  // Thousands of files take a busy disk a while.
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }), 120_000);
  cpSync('tests/fixtures/check/clean', join(folder, 'content'), { recursive: true });
  return join(folder, 'content');
}

/** Runs a command in this process and gives what it prints. */
export async function run(command: () => Promise<number>, language: 'en' | 'fr' = 'en'): Promise<{ code: number; text: string }> {
  vi.stubEnv('LC_ALL', language === 'fr' ? 'fr_FR.UTF-8' : 'en_GB.UTF-8');
  const lines: string[] = [];
  const spies = [
    ...(['log', 'error'] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation((...parts: unknown[]) => void lines.push(`${parts.join(' ')}\n`)),
    ),
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      lines.push(String(text));
      return true;
    }),
  ];
  try {
    return { code: await command(), text: lines.join('') };
  } finally {
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllEnvs();
  }
}
