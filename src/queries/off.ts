import { collectionDefinitions, type CollectionName } from '../schemas/index.ts';
import { getSite } from './site.ts';

/** Whether the settings switch off the part that a collection belongs to: it then holds nothing, for any edition. */
export async function isOff(collection: CollectionName): Promise<boolean> {
  const { off } = await getSite();
  return off.some((part) => part === collectionDefinitions[collection].folder);
}
