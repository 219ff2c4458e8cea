import { z } from 'zod';
import type { Store } from '#dialect';
import { loadPerson } from '#db/reads/load-people.ts';
import { loadAddressee, loadNews, loadPeopleToMail } from '#db/reads/load-unmailed.ts';
import { insertJob } from '#db/writes/jobs.ts';
import { markMailed } from '#db/writes/mark-mailed.ts';
import { isMailDue, newsLasts } from '#domain/mail/when-due.ts';
import { sourceLanguage } from '#locales/languages/language.ts';
import type { MailSettings } from '../environment.ts';
import type { Outcome, Worker } from '../jobs/worker.ts';
import { admitTo } from '../live/admit-to.ts';
import { composeMail } from './compose-mail.ts';
import { mailProblemOf } from './mail-problem.ts';
import { post } from './post.ts';

const payloadOf = z.object({ personId: z.string() });

/**
 * Tells people by mail of what waits for them, at once or in the morning as each has chosen, all of it in one mail. What
 * somebody has read meanwhile, or may no longer read, is not in it.
 */
export const mailWorker = (mail: MailSettings, zone: string): Worker => ({
  kind: 'mail',
  plan: async (store, now) => {
    const people = await loadPeopleToMail(store.read, since(now));
    const due = people.filter(
      ({ choice, oldest }) =>
        oldest !== null && isMailDue(choice, { oldest: oldest.getTime(), now: now.getTime(), zone }),
    );
    if (due.length === 0) return;
    await store.write((tx) =>
      due.map(({ personId, oldest }) =>
        // Named by what it begins with: instances that see the same lay it down once.
        insertJob(tx, {
          id: `mail:${personId}:${oldest?.getTime() ?? 0}`,
          kind: 'mail',
          payload: { personId },
          dueAt: now,
        }),
      ),
    );
  },
  work: async (store, { id, payload }, now) => {
    const { personId } = payloadOf.parse(payload);
    const addressee = await loadAddressee(store.read, personId);
    if (!addressee || addressee.choice === 'never') return { kind: 'done' };
    const all = await loadNews(store.read, personId, since(now));
    const news = await readable(store, personId, all);
    if (news.length > 0) {
      const language = addressee.locale ?? sourceLanguage;
      const composed = composeMail(news, language, mail.publicAddress);
      const messageId = `<${id.replaceAll(':', '.')}@${new URL(mail.publicAddress).hostname}>`;
      const failed = await sent(mail, { ...composed, to: addressee.email, messageId, language });
      if (failed) return failed;
    }
    const told = all.map((one) => one.id);
    await store.write((tx) => markMailed(tx, told, now));
    return { kind: 'done' };
  },
  giveUp: async (store, payload, now) => {
    const { personId } = payloadOf.parse(payload);
    const told = (await loadNews(store.read, personId, since(now))).map((one) => one.id);
    await store.write((tx) => markMailed(tx, told, now));
  },
});

const since = (now: Date): Date => new Date(now.getTime() - newsLasts);

const sent = async (
  mail: MailSettings,
  letter: Omit<Parameters<typeof post>[1], 'from'>,
): Promise<Exclude<Outcome, { kind: 'done' }> | null> => {
  try {
    await post(mail.smtpUrl, { ...letter, from: mail.from });
    return null;
  } catch (error) {
    const { problem, isForGood } = mailProblemOf(error);
    return { kind: isForGood ? 'given-up' : 'later', problem };
  }
};

const readable = async <News extends { documentId: string }>(
  store: Store,
  personId: string,
  news: News[],
): Promise<News[]> => {
  const person = await loadPerson(store.read, personId);
  if (!person) return [];
  const ids = [...new Set(news.map(({ documentId }) => documentId))];
  const { documents } = await admitTo(store.read, person, ids);
  return news.filter(({ documentId }) => documents.has(documentId));
};
