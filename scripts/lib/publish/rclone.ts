import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FOREVER, REVALIDATE } from '../../../src/output/hosting/caching.ts';
import { type ToolResult, runTool, toolFailed } from './run-tool.ts';
import type { SmallFiles } from './store-lock.ts';
import { refused } from './words.ts';

/** A file at a store. */
export interface Listed {
  path: string;
  size: number;
}

/** https://rclone.org/docs/#exit-code */
const NOT_FOUND = new Set([3, 4]);

/** A place of rclone, with what publishing asks of it. */
export class Rclone implements SmallFiles {
  readonly #remote: string;
  readonly #name: string;

  /** @param remote as rclone takes it; @param name as it may be printed */
  constructor(remote: string, name: string) {
    this.#remote = remote;
    this.#name = name;
  }

  /** `s3`, `sftp`…: of which kind the store is; nothing where rclone cannot tell. */
  async kind(): Promise<string | undefined> {
    const direct = /^:([a-z0-9]+)[,:]/.exec(this.#remote)?.[1];
    if (direct !== undefined) return direct;
    const { stdout } = await runTool('rclone', ['listremotes', '--long']);
    const remote = `${this.#remote.slice(0, this.#remote.indexOf(':'))}:`;
    return stdout
      .toString('utf8')
      .split('\n')
      .find((line) => line.startsWith(remote))
      ?.slice(remote.length)
      .trim();
  }

  /** Every file there; nothing where the place is not there yet. */
  async list(): Promise<Listed[]> {
    const result = await runTool('rclone', ['lsjson', '-R', '--files-only', '--no-modtime', '--no-mimetype', this.#remote]);
    if (NOT_FOUND.has(result.code)) return [];
    const listed = JSON.parse(this.#whole(result).toString('utf8')) as { Path: string; Size: number }[];
    return listed.map(({ Path: path, Size: size }) => ({ path, size }));
  }

  async read(path: string): Promise<string | undefined> {
    const result = await runTool('rclone', ['cat', this.#at(path)]);
    return result.code === 0 ? result.stdout.toString('utf8') : undefined;
  }

  async write(path: string, text: string): Promise<void> {
    this.#whole(await runTool('rclone', ['rcat', '--header-upload', `Cache-Control: ${REVALIDATE}`, this.#at(path)], { input: text }));
  }

  async remove(path: string): Promise<void> {
    this.#whole(await runTool('rclone', ['deletefile', this.#at(path)]));
  }

  /** Sends files of a folder, whatever stands there. Where the store keeps headers, how long a browser may keep them goes along. */
  async send(folder: string, paths: readonly string[], options: { isHashed: boolean; signal: AbortSignal }): Promise<void> {
    await this.#withList(paths, async (list) => {
      const cache = `Cache-Control: ${options.isHashed ? FOREVER : REVALIDATE}`;
      const args = ['copy', folder, this.#remote, '--files-from-raw', list, '--ignore-times', '--transfers', '8', '--header-upload', cache];
      this.#whole(await runTool('rclone', args, { signal: options.signal }));
    });
  }

  /** Reads files back and compares every byte. @returns those that are not there as they are in the folder */
  async differing(folder: string, paths: readonly string[], signal: AbortSignal): Promise<string[]> {
    return this.#withList(paths, async (list) => {
      const args = [
        'check',
        folder,
        this.#remote,
        '--files-from-raw',
        list,
        '--one-way',
        '--download',
        '--checkers',
        '8',
        '--combined',
        '-',
      ];
      const result = await runTool('rclone', args, { signal });
      const lines = result.stdout
        .toString('utf8')
        .split('\n')
        .filter((line) => line !== '');
      if (lines.length < paths.length) throw toolFailed('rclone', this.#name, result.stderr);
      return lines.filter((line) => !line.startsWith('= ')).map((line) => line.slice(2));
    });
  }

  async delete(paths: readonly string[], signal: AbortSignal): Promise<void> {
    await this.#withList(paths, async (list) => {
      this.#whole(await runTool('rclone', ['delete', this.#remote, '--files-from-raw', list], { signal }));
    });
  }

  /** Removes folders that are empty; on a store without folders there is nothing to remove. */
  async removeEmpty(folders: readonly string[]): Promise<void> {
    for (const folder of folders) await runTool('rclone', ['rmdir', this.#at(folder)]);
  }

  #at(path: string): string {
    return /[:/]$/.test(this.#remote) ? this.#remote + path : `${this.#remote}/${path}`;
  }

  #whole(result: ToolResult): Buffer {
    if (result.code === 0) return result.stdout;
    if (/didn't find section in config file/.test(result.stderr)) throw refused('no-remote', { target: this.#name }, { exitCode: 2 });
    throw toolFailed('rclone', this.#name, result.stderr);
  }

  async #withList<T>(paths: readonly string[], task: (list: string) => Promise<T>): Promise<T> {
    const folder = mkdtempSync(join(tmpdir(), 'flambeau-publish-'));
    try {
      const list = join(folder, 'files.txt');
      writeFileSync(list, `${paths.join('\n')}\n`);
      return await task(list);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}
