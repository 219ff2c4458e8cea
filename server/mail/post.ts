import { createTransport } from 'nodemailer';

export type Letter = {
  to: string;
  from: string;
  subject: string;
  text: string;
  html: string;
  /** The same for every attempt at the same mail: a program that gets it twice shows it once. */
  messageId: string;
  language: string;
  /** Where the person chooses what comes by mail (RFC 2369). */
  account: string;
};

/** Far shorter than the lease of a job. */
const patience = 20_000;

/** Hands a mail to the house's mail server. Throws what the server or the network says. */
export const post = async (smtpUrl: string, { language, account, ...letter }: Letter): Promise<void> => {
  const transport = createTransport(smtpUrl, {
    // What the mail holds is made here: nothing is fetched for it.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await Promise.race([
      transport.sendMail({
        ...letter,
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
        list: { unsubscribe: account },
      }),
      late(),
    ]);
  } finally {
    transport.close();
  }
};

const late = (): Promise<never> =>
  new Promise((_, reject) => {
    const error = Object.assign(new Error('The mail server did not answer in time'), { code: 'ETIMEDOUT' });
    setTimeout(() => reject(error), patience).unref();
  });
