/**
 * The text by which somebody is sorted and stands under a letter: the family name first where the file gives it, else the
 * name as it is written.
 */
export function sortName({ name, familyName }: { name: string; familyName?: string | undefined }): string {
  return familyName === undefined ? name : `${familyName} ${givenName(name, familyName)}`.trim();
}

/** The name without the family name: `Jean` of “Jean Dupont”, `Na` of “Li Na”. */
export function givenName(name: string, familyName: string): string {
  const at = name.toLowerCase().lastIndexOf(familyName.toLowerCase());
  if (at === -1) return name;
  return `${name.slice(0, at)} ${name.slice(at + familyName.length)}`.replace(/\s+/g, ' ').trim();
}
