import type { Reader } from '#dialect';
import { translationEventKinds } from '#domain/workflow/translation-event.ts';
import type { Translation } from '#domain/workflow/translation.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { and, asc, eq, inArray } from 'drizzle-orm';
import { event } from '../schema/house.ts';

const columns = {
  eventId: event.id,
  number: event.number,
  kind: event.kind,
  at: event.at,
  byId: event.actorId,
  byName: event.actorName,
  after: event.after,
};

type At = { segmentId: string; language: TargetLanguage };

const ofCell = ({ segmentId, language }: At) =>
  and(eq(event.segmentId, segmentId), eq(event.language, language), inArray(event.kind, [...translationEventKinds]));

/** Every act on a cell, the oldest first, with the translation that it led to. */
export const loadHistory = async (read: Reader, at: At) => {
  const rows = await read.select(columns).from(event).where(ofCell(at)).orderBy(asc(event.number));
  return rows.map(toAct);
};

/** One act on a cell; null when the event is not of this cell. */
export const loadActOnCell = async (read: Reader, at: At, eventId: string) => {
  const [row] = await read
    .select(columns)
    .from(event)
    .where(and(eq(event.id, eventId), ofCell(at)))
    .limit(1);
  return row ? toAct(row) : null;
};

// Events of these kinds are written by the acts on a cell alone, with the whole translation.
const toAct = <Row extends { after: unknown }>(row: Row) => ({ ...row, after: row.after as Translation });
