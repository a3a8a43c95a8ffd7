/** A given or a family name: as it is written, and in plain Latin letters where its script is another. */
export interface NamePart {
  written: string;
  latin?: string;
}

export interface NamePool {
  given: readonly NamePart[];
  family: readonly NamePart[];
  /** Which of the two stands first. */
  familyFirst: boolean;
  /** Chinese and Korean write both without a space. */
  joined: boolean;
}

/** Names between spaces; a bar stands for a space within a name, and what follows an equals sign is its Latin form. */
export function pool(
  given: string,
  family: string,
  { family: place = 'last', joined = false }: { family?: 'first' | 'last'; joined?: boolean } = {},
): NamePool {
  return { given: parts(given), family: parts(family), familyFirst: place === 'first', joined };
}

function parts(text: string): NamePart[] {
  return text.split(' ').map((part) => {
    const [written = '', latin] = part.replaceAll('|', ' ').split('=');
    return { written, ...(latin !== undefined && { latin }) };
  });
}
