import { mountOverview } from './learning/overview.ts';

/** The training’s first page and the modules. */
mountOverview(document);
