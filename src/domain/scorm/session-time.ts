import type { ScormVersion } from './types.ts';

const two = (number: number): string => String(number).padStart(2, '0');

/**
 * How long a session has lasted, as each standard writes it: `0001:02:03.00` (SCORM 1.2, CMITimespan) or `PT1H2M3S`
 * (SCORM 2004, timeinterval(second,10,2)). Whole seconds are enough.
 */
export function sessionTime(milliseconds: number, version: ScormVersion): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  if (version === '2004') return `PT${hours}H${minutes}M${rest}S`;
  return hours > 9999 ? '9999:59:59.00' : `${String(hours).padStart(4, '0')}:${two(minutes)}:${two(rest)}.00`;
}
