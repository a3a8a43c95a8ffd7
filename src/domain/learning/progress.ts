/**
 * What a reader has done, kept in their browser (or, in an LMS, in its suspend data) and nowhere else. Days are
 * `2027-03-10` in the reader’s own time zone. Keys are identifiers of content, the same in all languages.
 */
export interface Progress {
  version: 1;
  /** By lesson: `first-post/write-it`. */
  lessons: Record<string, LessonProgress>;
}

export interface LessonProgress {
  /** The day on which all of it was done: the reader said so at its end. */
  done?: string;
  /** By the exercise’s `id`. */
  exercises: Record<string, ExerciseState>;
}

export interface ExerciseState {
  /** The day on which it was last answered. */
  on: string;
  /** Whether it is finished: answered, whatever the answer was worth. */
  done: boolean;
  /** How many parts of it were right at the first go, of how many; left out where nothing is right or wrong. */
  right?: number;
  of?: number;
  /** What was chosen, in the exercise’s own short notation, at most 200 characters. Never what was typed. */
  answer: string;
  /** What was typed. It stays in the browser: an LMS never gets it. */
  typed?: string;
}

/** Where progress is kept. */
export interface ProgressStore {
  read(): Progress;
  /** Changes it and keeps it; does nothing where the browser keeps nothing. */
  update(change: (progress: Progress) => void): void;
  /** Whether it outlives the page. An LMS’s store may leave it out. */
  persistent?: boolean;
}
