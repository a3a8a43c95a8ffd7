import { isRecord } from '../check/schema-walk.ts';
import type { ChampionData } from '../domain/people/merge.ts';
import { complain, type PlannedRow } from './row.ts';

/** Refuses a consent that ends before it begins, that has lapsed, or that is older than the one in the content. */
export function judgeConsent(row: PlannedRow, now: string): void {
  const { date, until } = row.draft.values.consent ?? {};
  const end = row.cells.get('consent.until')?.text ?? '';
  if (date !== undefined && until !== undefined && until < date)
    return complain(row, 'consent.until', { code: 'consent-backwards', values: { until, date } }, end);
  const held = heldConsentDay(row.existing);
  // Somebody may have taken back a part of it since: last year’s file must not make them public again.
  if (held !== undefined && date !== undefined && date < held)
    return complain(
      row,
      'consent.date',
      { code: 'consent-older', values: { id: row.id, held } },
      row.cells.get('consent.date')?.text ?? '',
    );
  if (row.existing === undefined && until !== undefined && until < now)
    complain(row, 'consent.until', { code: 'consent-lapsed', values: { until } }, end);
}

function heldConsentDay(existing: ChampionData | undefined): string | undefined {
  const consent = existing?.['consent'];
  const date = isRecord(consent) ? consent['date'] : undefined;
  return typeof date === 'string' ? date : undefined;
}
