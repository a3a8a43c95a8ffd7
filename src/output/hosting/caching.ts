/** Every file in these folders is named after its content (Astro's, the client scripts, the studio's): another content is another name. */
export const HASHED_FOLDERS = ['_astro', '_client', '_studio'] as const;

/** For what is named after its content: a browser need never ask again. */
export const FOREVER = 'public, max-age=31536000, immutable';

/** For all else: a browser keeps it, and asks each time whether it has changed. A withdrawn listing is gone at once. */
export const REVALIDATE = 'no-cache';
