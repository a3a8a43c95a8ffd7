import { proofCode } from './code.ts';
import { type Passport, readPassport } from './passport.ts';

/** The passport as one JSON file, with the codes that “check a passport” reads. */
export function passportFile(passport: Passport, titles: Readonly<Record<string, string>>): string {
  const modules = Object.fromEntries(
    Object.entries(passport.modules).map(([module, entry]) => [
      module,
      { title: titles[module] ?? module, ...entry, ...(passport.name && { code: proofCode({ module, ...entry, name: passport.name }) }) },
    ]),
  );
  return `${JSON.stringify({ flambeau: 'passport', version: 1, name: passport.name, modules }, null, 2)}\n`;
}

/** The name and the codes of a passport’s file, or nothing when it is none. */
export function readPassportFile(text: string): { passport: Passport; codes: { module: string; code: string }[] } | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const passport = readPassport(value)?.value;
  if (!passport) return undefined;
  const { modules } = value as { modules: Record<string, { code?: unknown }> };
  const codes = Object.keys(passport.modules).flatMap((module) => {
    const code = modules[module]?.code;
    return typeof code === 'string' ? [{ module, code }] : [];
  });
  return { passport, codes };
}
