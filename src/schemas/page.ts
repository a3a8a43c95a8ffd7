import { z } from 'zod';
import { pageFields } from './entry.ts';

/** A page that stands by itself: ask, privacy, accessibility, colophon, label. */
export const pageSchema = z.strictObject({ ...pageFields });
