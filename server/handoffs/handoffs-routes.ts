import { bySignedIn, os } from '../bind.ts';
import { fillSourceFile, getSourceFile } from './fill-source-file.ts';
import { handOut } from './hand-out.ts';
import { takeBack } from './take-back.ts';

/** What the API answers under `handoffs`. */
export const handoffsRoutes = {
  handOut: os.handoffs.handOut.handler(bySignedIn(handOut)),
  sourceFile: os.handoffs.sourceFile.handler(bySignedIn(getSourceFile)),
  fillSourceFile: os.handoffs.fillSourceFile.handler(bySignedIn(fillSourceFile)),
  takeBack: os.handoffs.takeBack.handler(bySignedIn(takeBack)),
};
