export const arrows: Readonly<Record<string, Readonly<Record<string, 'all' | 'types'>>>>;
export const purposes: Readonly<Record<string, string>>;
export function roomOf(path: string): string | undefined;
export function refusal(from: string, to: string, options: { typeOnly: boolean }): string | undefined;
export function arrowTable(): string;
