/**
 * Lists of people and the search index come as scripts, since a page opened from a disk can fetch nothing else; and any page in the world may name a script of an
 * intranet, which a browser then fetches with the reader’s own rights. This header has it keep them from other sites. Pictures stay free: newsletters show them in
 * mail programs on the web.
 * https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Cross-Origin-Resource-Policy
 */
export const OWN_READERS = ['Cross-Origin-Resource-Policy', 'same-origin'] as const;
