import type { IncomingMessage } from 'node:http';

/** What a browser calls this machine: https://www.rfc-editor.org/rfc/rfc6761#section-6.3. Any port, since a tunnel may lead from another one. */
const OWN = /^(?:localhost|[a-z0-9-]+\.localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

/**
 * Whether a request is for this machine by a name of its own. A page of another site can have its own name lead here (DNS rebinding), and would then read
 * whatever a preview shows: drafts, and people who are for colleagues alone.
 */
export const isForOwnHost = ({ headers }: IncomingMessage): boolean => OWN.test(headers.host ?? '');

/** What such a request is told, with status 421. */
export const NOT_HERE = 'Not here\n';
