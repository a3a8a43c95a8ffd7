import type { Audience } from '../../schemas/audience.ts';

/** What a newsletter for each audience may name: nobody is led to a page that is not meant for them. */
const mayName: Readonly<Record<Audience, readonly Audience[]>> = {
  public: ['public'],
  internal: ['public', 'internal'],
  champions: ['public', 'internal', 'champions'],
};

/** Whether a newsletter for some may name a page for others. */
export const namesFor = (newsletter: Audience, page: Audience): boolean => mayName[newsletter].includes(page);
