import type { ImageFormat } from '../../schemas/network.ts';
import { formats } from '../../share-images/formats.ts';

/** The formats in their usual order. Not from the schema, which would bring all of Zod into the browser. */
export const formatNames = Object.keys(formats) as ImageFormat[];
