import { emptyPassport, type Passport, passportKey, readPassport } from '../../domain/learning/proof/passport.ts';

/** The passport in this browser; an empty one where there is none, or where the browser keeps nothing. */
export function keptPassport(): Passport {
  try {
    return readPassport(localStorage.getItem(passportKey) ?? '') ?? emptyPassport();
  } catch {
    return emptyPassport();
  }
}

/** Keeps it. Says whether the browser did. */
export function keepPassport(passport: Passport): boolean {
  try {
    localStorage.setItem(passportKey, JSON.stringify(passport));
    return true;
  } catch {
    return false;
  }
}
