import { readKept } from '../../domain/kept.ts';
import { emptyPassport, type Passport, readPassport } from '../../domain/learning/proof/passport.ts';
import { openShelf } from '../lib/storage.ts';

/** The passport in this browser; an empty one where there is none, or where the browser keeps nothing. */
export const keptPassport = (): Passport => readKept(openShelf('passport'), readPassport) ?? emptyPassport();

/** Keeps it. Says whether the browser did. */
export const keepPassport = (passport: Passport): boolean => openShelf('passport').write(JSON.stringify(passport));
