/**
 * What Markdown may do in content, in the check and in the build alike: headings' identifiers depend on the punctuation,
 * so both must read a text the same way. Footnotes are off: their heading is English on every page.
 */
export const markdownFeatures = { smartPunctuation: true, gfm: { footnotes: false } };
