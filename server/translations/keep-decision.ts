import { saveDecision, type Decision } from '#db/writes/save-decision.ts';
import type { Act } from '../act.ts';
import type { Beside } from './on-cell.ts';

/** Keeps what a person decides on a cell, and on which text and source, for their view of what moved since. */
export const keepDecision =
  (act: Act, kind: Decision['kind']): Beside =>
  ({ cell, events }) => ({
    statements: (tx) =>
      events.map(({ after }) =>
        saveDecision(tx, {
          personId: act.actor.id,
          segmentId: after.segmentId,
          language: after.language,
          documentId: cell.document.id,
          kind,
          at: act.now,
          text: after.text.text,
          sourceNumber: cell.source.number,
        }),
      ),
  });
