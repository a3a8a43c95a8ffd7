declare module 'virtual:studio' {
  /** The address of the studio’s script. What else it loads lies beside it. */
  export const studioScript: string;
  /** The address of the script that draws a certificate. */
  export const certificateScript: string;
}

/** Put into the studio’s script where it is bundled (src/integrations/studio/assets.node.ts). */
declare const STUDIO_MANIFEST: import('../../share-images/remix/manifest.ts').StudioManifest;
