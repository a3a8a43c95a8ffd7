import { installStudioOpener } from '../studio/opener.ts';

/** Opens the image studio, which is fetched then and not before. */
installStudioOpener(document);
