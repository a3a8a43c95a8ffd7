import { spawn } from 'node:child_process';

/** A program of `npm test`: what Node runs. */
export interface Step {
  name: string;
  command: string[];
  environment?: Record<string, string>;
}

export interface StepResult {
  name: string;
  ok: boolean;
  seconds: number;
}

/**
 * Runs a step. Of several side by side one speaks as it goes (`live`); what another says is shown when it has ended, in
 * one piece.
 */
export function runStep({ name, command, environment }: Step, around: NodeJS.ProcessEnv, live = false): Promise<StepResult> {
  return new Promise((done) => {
    const start = performance.now();
    const child = spawn(process.execPath, command, { env: { ...around, ...environment }, stdio: live ? 'inherit' : 'pipe' });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => said.push(data));
    child.on('close', (status) => {
      process.stdout.write(Buffer.concat(said));
      done({ name, ok: status === 0, seconds: (performance.now() - start) / 1000 });
    });
  });
}
