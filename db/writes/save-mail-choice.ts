import type { Statement, Transaction } from '#dialect';
import type { MailChoice } from '#domain/mail/when-due.ts';
import { eq } from 'drizzle-orm';
import { person } from '../schema/people.ts';

/** The statement that keeps when a person wants mails. */
export const saveMailChoice = (tx: Transaction, personId: string, mail: MailChoice, now: Date): Statement => ({
  run: tx.update(person).set({ mail, updatedAt: now }).where(eq(person.id, personId)),
  rows: 1,
});
