import { showNear } from './directory/near.ts';

/** The page of open places. */
showNear(document);
