import type { CoachRule } from './rule.ts';

/** An address that opens only inside the company: readers outside would meet an error. */
export const internalLink: CoachRule = ({ text, internalHosts }) => {
  const hosts = text.toLowerCase().match(/[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu) ?? [];
  const found = hosts.find((host) =>
    internalHosts.some((internal) => (internal.startsWith('.') ? `.${host}`.endsWith(internal) : host === internal)),
  );
  return found ? [{ rule: 'internalLink', values: { host: found } }] : [];
};
