/** Whoever finishes pages: this process, or the one that started it. */
export interface Finishing {
  /** Says which files will come, before the first page. */
  expect(files: readonly string[]): Promise<void>;
  /** @returns the page as it is to be published */
  page(file: string, source: string): Promise<string> | string;
  /** Something else than a page was made: an image, a feed. */
  made(file: string): void;
  /** Once all files are there. */
  end(): Promise<string>;
}

/** What Astro’s process asks of the one that started it. */
export type Question = { id: number } & ({ expect: readonly string[] } | { page: string; source: string });
/** What it tells without asking. */
export interface Made {
  made: string;
}
export type Answer = { id: number } & ({ html: string } | { error: string });

/**
 * Has the process that started this one finish the pages: it has a core of its own, and what it has seen of them it
 * need not read again to verify them. It does the rest once this process has ended well.
 */
export function byParent(): Finishing {
  const waiting = new Map<number, { resolve: (html: string) => void; reject: (error: Error) => void }>();
  const hear = (answer: Answer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('error' in answer) asked?.reject(new Error(answer.error));
    else asked?.resolve(answer.html);
  };
  let last = 0;
  const ask = (question: { expect: readonly string[] } | { page: string; source: string }): Promise<string> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      process.send!({ id: last, ...question } satisfies Question, (error: Error | null) => (error ? reject(error) : undefined));
    });
  return {
    expect: async (files) => {
      process.on('message', hear);
      // parent-watch.mjs lets the process end in spite of the channel; while an answer is awaited, it must not.
      process.channel?.ref();
      await ask({ expect: files });
    },
    page: (file, source) => ask({ page: file, source }),
    made: (file) => void process.send!({ made: file } satisfies Made, () => undefined),
    end: async () => {
      process.off('message', hear);
      process.channel?.unref();
      return 'The pages are finished by the build.';
    },
  };
}
