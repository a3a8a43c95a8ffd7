/** The interface’s words for pages kept on a device: see ../keys.ts. */
export const offlineKeys = {
  'offline.title': 'Title of the page about pages kept on the device, and its name in links.',
  'offline.lead': 'Lead of that page.',
  'offline.never': 'On that page: what is never kept, and who knows of it.',
  'offline.missing': 'Shown in the place of a page that is not on the device, without a connection.',
  'offline.retry': 'Link to the page that was asked for.',
  'offline.cannot': 'In place of the list: this browser keeps nothing, or has no JavaScript.',
  'offline.none': 'In place of the list, when it is empty.',
  'offline.some': 'Heading of the list of kept pages.',
  'offline.erase': 'Button: drops all kept pages, and keeps none from then on.',
  'offline.erased': 'After erasing.',
  'offline.again': 'Button, after erasing: pages are kept again.',
  'offline.privacy': 'On the page about privacy, under the title.',
  'offline.more': 'Link to that page.',
} as const;
