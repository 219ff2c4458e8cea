import { bySignedIn, os } from '../bind.ts';
import { createOrganization } from './create-organization.ts';
import { listOrganizations } from './list-organizations.ts';

/** What the API answers under `organizations`. */
export const organizationsRoutes = {
  list: os.organizations.list.handler(bySignedIn(listOrganizations)),
  create: os.organizations.create.handler(bySignedIn(createOrganization)),
};
