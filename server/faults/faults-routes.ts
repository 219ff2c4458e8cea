import { bySignedIn, os } from '../bind.ts';
import { answerFaults } from './answer-faults.ts';
import { listFaults } from './list-faults.ts';

/** What the API answers under `faults`. */
export const faultsRoutes = {
  list: os.faults.list.handler(bySignedIn(listFaults)),
  answer: os.faults.answer.handler(bySignedIn(answerFaults)),
};
