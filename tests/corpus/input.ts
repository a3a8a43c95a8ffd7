/** An odd input as editors bring them: a file of its own beside a clean content, so that many fit into one site. */
export interface Input {
  /** What kind of oddity it is. */
  kind: string;
  /** Its files, by path; the first is the one that the check would name. */
  files: Readonly<Record<string, string | Uint8Array>>;
  /** What the check must say of it, where that is known: nothing, or something. */
  expected: 'clean' | 'refused' | 'either';
}

/** A chapter with its fields as YAML lines that take the place of the usual ones. */
export function chapter(number: number, body: string, fields: Readonly<Record<string, string>> = {}): string {
  const all: Record<string, string> = {
    title: `Chapitre ${number}`,
    summary: 'Quelques mots.',
    owner: 'Communication',
    review: '2027-06-01',
    order: String(1000 + number),
    short: `Chapitre ${number}`,
    ...fields,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}
