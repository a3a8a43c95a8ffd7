/** The two standards that learning platforms read. */
export const scormVersions = ['1.2', '2004'] as const;
export type ScormVersion = (typeof scormVersions)[number];

/** What a module holds, in order: enough to write progress in few letters. */
export interface ModuleShape {
  lessons: readonly { key: string; exercises: readonly string[] }[];
}

/** What the package’s page tells its script. */
export interface PackageData {
  module: string;
  title: string;
  /** The standard whose platform is looked for; none for a package that only opens by file. */
  version: ScormVersion | undefined;
  shape: ModuleShape;
  /** The package’s own words: see words/. */
  words: Readonly<Record<string, string>>;
  /** How many lessons are left, by plural category, with `#` for the number. */
  left: Readonly<Record<string, string>>;
}
