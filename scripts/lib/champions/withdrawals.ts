import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { ExpectedError } from '../expected-error.ts';
import { type Edition, editions } from '../../../src/schemas/edition.ts';
import { cacheFolder } from '../project.ts';
import { writeWhole } from './write-file.ts';

/**
 * Why keep the name of somebody who asked to be forgotten? Because that nothing of them is left can only be proven by
 * looking for it. The record holds no more than what is looked for, it stays on this machine (.cache is never
 * committed), only its owner may read it, and the first build that proves the withdrawal deletes it: one build for each
 * edition that is made here, since each is published by itself.
 */
const recordSchema = z.array(
  z.strictObject({
    /** The content folder that the person was in. */
    content: z.string(),
    id: z.string(),
    name: z.string(),
    emails: z.array(z.string()),
    photo: z.strictObject({ file: z.string(), digests: z.array(z.string()) }).optional(),
    withdrawn: z.string(),
    /** Editions to be proven still; when empty, the next build of any of them does. */
    editions: z.array(z.enum(editions)),
    /** An editor has looked at what stands there: it is the name of somebody else. */
    nameIsAnothers: z.boolean().default(false),
  }),
);

export type Withdrawal = z.infer<typeof recordSchema>[number];

/** @param cacheRoot the one of cacheRootOf() */
export function withdrawalsFile(cacheRoot: string): string {
  return join(dirname(cacheRoot), 'withdrawals.json');
}

export function readWithdrawals(cacheRoot: string): Withdrawal[] {
  const file = withdrawalsFile(cacheRoot);
  if (!existsSync(file)) return [];
  try {
    return recordSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new ExpectedError(
      {
        en: `${file}, which says who withdrew and is still to be proven, cannot be read. Withdraw them again, or delete it if you know that nobody is left to prove.`,
        fr: `${file}, qui dit quels retraits restent à prouver, ne peut pas être lu. Refaites ces retraits, ou supprimez-le si vous savez qu’il n’en reste aucun.`,
      },
      { cause },
    );
  }
}

export function writeWithdrawals(cacheRoot: string, withdrawals: readonly Withdrawal[]): void {
  const file = withdrawalsFile(cacheRoot);
  if (withdrawals.length === 0) rmSync(file, { force: true });
  else writeWhole(file, `${JSON.stringify(withdrawals, undefined, 2)}\n`, 0o600);
}

/**
 * Adds a withdrawal; one of the same person that is not proven yet is kept within it. Editions in which somebody else’s
 * is to be proven still show this person too: the caches that tell of them went with that withdrawal.
 */
export function addWithdrawal(cacheRoot: string, withdrawal: Withdrawal): void {
  const all = readWithdrawals(cacheRoot);
  const same = (other: Withdrawal) => other.content === withdrawal.content && other.id === withdrawal.id;
  const earlier = all.find(same);
  const photo = withdrawal.photo ?? earlier?.photo;
  const pending = new Set([
    ...withdrawal.editions,
    ...all.filter(({ content }) => content === withdrawal.content).flatMap(({ editions }) => editions),
  ]);
  writeWithdrawals(cacheRoot, [
    ...all.filter((other) => !same(other)),
    {
      ...withdrawal,
      editions: editions.filter((edition) => pending.has(edition)),
      emails: [...new Set([...withdrawal.emails, ...(earlier?.emails ?? [])])],
      ...(photo && { photo: { ...photo, digests: [...new Set([...photo.digests, ...(earlier?.photo?.digests ?? [])])] } }),
    },
  ]);
}

/** The editions of a content folder that have been made on this machine: their sites hold the person until they are made again. */
export function editionsMadeHere(cacheRoot: string, content: string): Edition[] {
  return editions.filter((edition) => existsSync(cacheFolder(cacheRoot, content, edition)));
}

/** Notes that an edition is proven. Returns those of the content that remain to be proven in another one. */
export function settleWithdrawals(cacheRoot: string, content: string, edition: Edition): Withdrawal[] {
  const settled = readWithdrawals(cacheRoot).flatMap((withdrawal) => {
    if (withdrawal.content !== content) return [withdrawal];
    const editions = withdrawal.editions.filter((other) => other !== edition);
    return editions.length === 0 ? [] : [{ ...withdrawal, editions }];
  });
  writeWithdrawals(cacheRoot, settled);
  return settled.filter((withdrawal) => withdrawal.content === content);
}
