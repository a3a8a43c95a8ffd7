import { createInterface } from 'node:readline/promises';

/** Asks a question with yes or no on the terminal; anything but a clear yes is no. */
export async function askOnTerminal(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^(?:y|yes|o|oui)$/i.test((await terminal.question(question)).trim());
  } finally {
    terminal.close();
  }
}
