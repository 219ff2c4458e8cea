import { oc } from '@orpc/contract';
import { z } from 'zod';
import { byLanguage, id, written } from './common.ts';
import { refusals } from './errors.ts';

const filled = z.object({
  fr: written.trim().min(1).max(300),
  en: written.trim().min(1).max(300),
  es: written.trim().min(1).max(300),
});

export const organizationView = z.object({ id, names: byLanguage, acronyms: byLanguage });
export type OrganizationView = z.infer<typeof organizationView>;

export const organizationsContract = {
  list: oc
    .route({ method: 'GET', path: '/organizations', summary: 'Issuing organizations' })
    .output(z.array(organizationView))
    .errors(refusals()),
  create: oc
    .route({ method: 'POST', path: '/organizations', summary: 'Add an issuing organization' })
    .input(z.object({ names: filled, acronyms: filled }))
    .output(organizationView)
    .errors(refusals('already-exists')),
};
