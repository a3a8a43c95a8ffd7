/** The interface’s words for the page about the site’s publication: see ../keys.ts. */
export const publishedKeys = {
  'published.title': 'Title of the page for editors that says when the site was published, and its name in links.',
  'published.lead': 'Lead of the page.',
  'published.content': 'Names a day: the site holds what was to be read on that day.',
  'published.when': 'Names the moment of publishing.',
  'published.by': 'Names who published: an account on a computer.',
  'published.release': 'Names the release.',
  'published.files': 'Names the number of the site’s files.',
  'published.where': 'Where it is said who published, for readers without JavaScript.',
  'published.nobody': 'In place of who published: a preview, or a copy opened from a disk.',
  'published.packages': 'Above the links to the list of the packages that the site was made with, and to their licences.',
} as const;
