/** What an editor writes on every exercise that one opens (src/mdx/vocabulary). */
export interface OfExercise {
  id: string;
  title: string;
  minutes?: string;
}
