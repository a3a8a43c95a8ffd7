declare module 'linebreak' {
  /** Unicode line breaking (UAX #14). The package brings no types: this is what is used of it. */
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { position: number; required: boolean } | null;
  }
}
