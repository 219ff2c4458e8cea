import type { Reader } from '#dialect';
import { and, asc, eq, gt, isNull, min, ne } from 'drizzle-orm';
import { person } from '../schema/people.ts';
import { notice } from '../schema/talk.ts';

/** What nobody read and no mail told of, newer than an instant. */
const isNews = (since: Date) => and(isNull(notice.mailedAt), isNull(notice.readAt), gt(notice.at, since));

/** Whom news wait for that want mail, with the instant of the oldest. */
export const loadPeopleToMail = (read: Reader, since: Date) =>
  read
    .select({ personId: person.id, choice: person.mail, oldest: min(notice.at) })
    .from(notice)
    .innerJoin(person, eq(person.id, notice.personId))
    .where(and(isNews(since), ne(person.mail, 'never'), isNull(person.disabledAt)))
    .groupBy(person.id, person.mail);

/** The news of a person, the oldest first. */
export const loadNews = (read: Reader, personId: string, since: Date) =>
  read
    .select({
      id: notice.id,
      kind: notice.kind,
      documentId: notice.documentId,
      segmentId: notice.segmentId,
      language: notice.language,
      actorName: notice.actorName,
      at: notice.at,
    })
    .from(notice)
    .where(and(eq(notice.personId, personId), isNews(since)))
    .orderBy(asc(notice.at), asc(notice.id))
    .limit(500);

/** To whom a mail goes and how they want it; null when the account is gone or disabled. */
export const loadAddressee = async (read: Reader, personId: string) => {
  const [row] = await read
    .select({ email: person.email, name: person.name, locale: person.locale, choice: person.mail })
    .from(person)
    .where(and(eq(person.id, personId), isNull(person.disabledAt)))
    .limit(1);
  return row ?? null;
};
