import { SiteFinisher } from '../../src/output/site-finisher.ts';
import { astroScript } from './astro.ts';
import type { BuildTools } from './build-site.ts';
import { checkedContent } from './content-check.ts';
import { publishPackages } from './sbom/publish.ts';
import { cacheRootOf, HOME, PROJECT, projectVersion } from './project.ts';

/** The tools of a build in earnest. */
export const TOOLS: BuildTools = {
  project: PROJECT,
  version: projectVersion(),
  cacheRoot: cacheRootOf(HOME),
  astro: astroScript(PROJECT),
  check: checkedContent,
  finisher: (folder, site) => new SiteFinisher(folder, site),
  packages: (folder) => publishPackages(folder, HOME, cacheRootOf(HOME)),
  verify: (finisher, options) => finisher.verify(options),
};
