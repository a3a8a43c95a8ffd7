import { rm } from 'node:fs/promises';
import { runTool, toolFailed } from '../publish/run-tool.ts';

/** What the signature is for, so that none made for another purpose will do: `ssh-keygen -Y verify -n flambeau-proof`. */
export const NAMESPACE = 'flambeau-proof';

/**
 * Signs a file with an SSH key, beside it as `FILE.sig`. The key, or the agent or the token that has it, stays where it is: OpenSSH does the work, and
 * whoever has the public key can check with it.
 * https://man.openbsd.org/ssh-keygen#Y~5
 */
export async function signFile(file: string, key: string, signal: AbortSignal): Promise<void> {
  await rm(`${file}.sig`, { force: true });
  const { code, stdout, stderr } = await runTool('ssh-keygen', ['-Y', 'sign', '-n', NAMESPACE, '-f', key, file], { signal });
  if (code !== 0) throw toolFailed('ssh-keygen', file, stderr || stdout.toString('utf8'));
}
