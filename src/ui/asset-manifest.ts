/** Where the built styles, scripts and fonts are: written by the build, read by the server, named by every page. */
import { z } from 'zod';

/** dist/assets/manifest.json; every value is a path on this site, its name carries the hash of its content. */
export const assetManifestSchema = z.object({
  css: z.string(),
  js: z.string(),
  favicon: z.string(),
  /** Fonts that nearly every page needs at once, to preload. */
  preload: z.array(z.string()),
  fonts: z.array(z.string()),
});
export type AssetManifest = Readonly<z.infer<typeof assetManifestSchema>>;
