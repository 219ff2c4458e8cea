import { bySignedIn, os } from '../bind.ts';
import { proposeAlignment } from './propose-alignment.ts';
import { takeTexts } from './take-texts.ts';

/** What the API answers under `alignment`. */
export const alignmentRoutes = {
  propose: os.alignment.propose.handler(bySignedIn(proposeAlignment)),
  take: os.alignment.take.handler(bySignedIn(takeTexts)),
};
