/** The interface’s words for the editor’s manual on the site: see ../keys.ts. Colleagues who write the site read it. */
export const editorsKeys = {
  'editors.title': 'Title of the page, and its name in links.',
  'editors.headline': 'Large words of the page.',
  'editors.lead': 'Lead of the page; {file} is the name of a file.',
  'editors.seen': 'Title above an example as readers see it.',
  'editors.written': 'Title above the same example as it is written.',
  'editors.fieldsTitle': 'Title of the page about the fields of files, and its name in links.',
  'editors.fieldsHeadline': 'Large words of that page.',
  'editors.fieldsLead': 'Lead of that page; “npm run edit” is typed as it stands.',
  'editors.files': 'Before a pattern of file names: posts/*/*.mdx',
  'editors.required': 'Beside a field that must be filled in.',
  'editors.shared': 'Title above the fields that all pages have.',
  'editors.beside': 'Before the fields of one kind of page, which has others too.',
} as const;
