import { bySignedIn, os } from '../bind.ts';
import { getPreview } from './get-preview.ts';
import { getReadiness } from './get-readiness.ts';
import { listReleases } from './list-releases.ts';
import { publishEdition } from './publish-edition.ts';
import { setSlug } from './set-slug.ts';

/** What the API answers under `publishing`. */
export const publishingRoutes = {
  readiness: os.publishing.readiness.handler(bySignedIn(getReadiness)),
  preview: os.publishing.preview.handler(bySignedIn(getPreview)),
  setSlug: os.publishing.setSlug.handler(bySignedIn(setSlug)),
  publish: os.publishing.publish.handler(bySignedIn(publishEdition)),
  releases: os.publishing.releases.handler(bySignedIn(listReleases)),
};
