import { fileStem } from '../../../../src/schemas/file-name.ts';
import type { Draws } from '../random.ts';
import { latinPools } from './latin.ts';
import { otherPools } from './other.ts';
import type { NamePart, NamePool } from './pool.ts';

const pools = { ...latinPools, ...otherPools };
export type PoolName = keyof typeof pools;

export interface PersonName {
  written: string;
  /** What the file’s name is made from: Latin letters. */
  latin: string;
}

/** Names that forms, lists and pictures trip over. Each is given to one person. */
export const SPECIAL_NAMES: readonly string[] = [
  'Y',
  'Ô',
  'U Ng',
  'O Lo',
  'Jean-Baptiste-Maximilien de La Rochefoucauld-Montmorency d’Entrecasteaux',
  'Voahanginirina Rakotoarimanana Andriamihajasoa Ravaloson Razafindrakoto',
  'María de los Ángeles Concepción Fernández de Córdoba y Ruiz de Gauna',
  'Null',
  "Anne-Laure D'Arc",
  'Ỳ Êban',
];

/** A name of that pool. In another script most people write it in their own, some in Latin letters. */
export function drawName(poolName: PoolName, draws: Draws, own = draws.chance(0.75)): PersonName {
  const names: NamePool = pools[poolName];
  const given = draws.pick(names.given);
  const family = draws.pick(names.family);
  const isLatin = given.latin === undefined;
  const second = isLatin && !names.familyFirst && draws.chance(0.16) ? draws.pick(names.given) : undefined;
  const other = isLatin && !names.familyFirst && draws.chance(0.14) ? draws.pick(names.family) : undefined;
  const firsts = second && second !== given && !given.written.includes(' ') ? [joinedBy('-', given, second)] : [given];
  const lasts = other && other !== family && !/[\s-]/.test(family.written + other.written) ? [joinedBy('-', family, other)] : [family];
  const inOrder = names.familyFirst ? [...lasts, ...firsts] : [...firsts, ...lasts];
  const latin = (names.familyFirst && !isLatin ? [...firsts, ...lasts] : inOrder).map((part) => part.latin ?? part.written).join(' ');
  return { written: own || isLatin ? inOrder.map(({ written }) => written).join(names.joined ? '' : ' ') : latin, latin };
}

const joinedBy = (sign: string, one: NamePart, other: NamePart): NamePart => ({ written: `${one.written}${sign}${other.written}` });

/** Identifiers for files: ASCII, never twice the same, never very long. */
export class Identifiers {
  readonly #taken = new Map<string, number>();

  give(latin: string): string {
    const stem = fileStem(latin.replace(/[đĐ]/g, 'd').replace(/[’']/g, ''));
    const count = (this.#taken.get(stem) ?? 0) + 1;
    this.#taken.set(stem, count);
    return count === 1 ? stem : `${stem}-${count}`;
  }
}
