/** `/guide/charter/` in French: `/fr/guide/charter/`. */
export const localPath = (language: string, path: string) => `/${language}${path}`;

/** The full address of a path on the published site, which may itself live below a path. */
export const absoluteUrl = (siteUrl: string, path: string) => siteUrl.replace(/\/$/, '') + path;
