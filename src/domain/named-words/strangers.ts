/**
 * A text that others typed or a feed holds, on its way into a content file: its double brackets name no word of our settings.
 * Without it a stranger’s `((nope))` stops the build, and a `((desk-phone))` publishes what nobody wrote.
 */
export const typedByOthers = (text: string): string => text.replace(/\((?=\()/g, '( ');

/** The same for an address, which may hold no space. */
export const addressOfOthers = (url: string): string => url.replace(/\((?=\()/g, '%28');
