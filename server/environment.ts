import { resolve } from 'node:path';
import { isZone } from '#domain/time/zoned.ts';
import { z } from 'zod';

const variables = z.object({
  /** `postgres://…` for PostgreSQL; absent for SQLite in the data folder. */
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'DATABASE_URL must begin with postgres://')
    .optional(),
  /** Where a SQLite installation keeps its file and its secret. */
  TRIPTYQUE_DATA: z.string().default('data'),
  TRIPTYQUE_DEMO: z.literal('1').optional(),
  /** Signs sessions; at least 32 characters. PostgreSQL installations must give it. */
  TRIPTYQUE_SECRET: z.string().min(32, 'TRIPTYQUE_SECRET needs at least 32 characters').optional(),
  /** The address by which readers reach the installation, as https://press.example.org. */
  TRIPTYQUE_PUBLIC_ADDRESS: z.url().optional(),
  /** Set to 1 when a proxy of yours sets X-Forwarded-For and X-Forwarded-Proto. */
  TRIPTYQUE_TRUSTED_PROXY: z.literal('1').optional(),
  /** The house's mail server, as smtp://user:password@mail.example.org:587; without it no mail is sent. */
  TRIPTYQUE_SMTP_URL: z
    .string()
    .refine((url) => /^smtps?:\/\/[^/?#]+/.test(url) && URL.canParse(url), {
      message: 'TRIPTYQUE_SMTP_URL must begin with smtp:// or smtps:// and name a server',
    })
    .optional(),
  /** From whom its mails come, as Press office <press@example.org>. */
  TRIPTYQUE_MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?$/, 'TRIPTYQUE_MAIL_FROM must hold an e-mail address')
    .optional(),
  /** The house's time zone, for the daily mail; the machine's own where none is named. */
  TRIPTYQUE_ZONE: z.string().refine(isZone, { message: 'TRIPTYQUE_ZONE names no time zone' }).optional(),
  /** Set to 1 to let people import pages of the public web by their address. */
  TRIPTYQUE_FETCH: z.literal('1').optional(),
  TRIPTYQUE_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

/** Mails lead to the installation: without its address they would lead nowhere. */
const environment = variables.superRefine((given, context) => {
  if (given.TRIPTYQUE_SMTP_URL === undefined) return;
  for (const name of ['TRIPTYQUE_MAIL_FROM', 'TRIPTYQUE_PUBLIC_ADDRESS'] as const) {
    if (given[name] === undefined) {
      context.addIssue({ code: 'custom', path: [name], message: 'is needed where TRIPTYQUE_SMTP_URL is set' });
    }
  }
});

/** The mail server of the house and what its mails need. */
export type MailSettings = { smtpUrl: string; from: string; publicAddress: string };

export type Environment = {
  databaseUrl: string;
  dataFolder: string;
  isDemo: boolean;
  secret: string | null;
  publicAddress: string | null;
  trustsProxy: boolean;
  /** Whether web addresses given to an import are fetched. */
  mayFetch: boolean;
  logLevel: z.infer<typeof variables>['TRIPTYQUE_LOG_LEVEL'];
  /** Null where the house sends no mail. */
  mail: MailSettings | null;
  /** The time zone of the house. */
  zone: string;
};

/** The installation's settings from the environment. Throws, naming the variable, when one is wrong. */
export const readEnvironment = (given: NodeJS.ProcessEnv = process.env): Environment => {
  const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(set);
  if (!parsed.success) {
    throw new Error(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'));
  }
  const publicAddress = parsed.data.TRIPTYQUE_PUBLIC_ADDRESS?.replace(/\/$/, '') ?? null;
  const { TRIPTYQUE_SMTP_URL: smtpUrl, TRIPTYQUE_MAIL_FROM: from } = parsed.data;
  const dataFolder = resolve(parsed.data.TRIPTYQUE_DATA);
  return {
    databaseUrl: parsed.data.DATABASE_URL ?? resolve(dataFolder, 'triptyque.db'),
    dataFolder,
    isDemo: parsed.data.TRIPTYQUE_DEMO === '1',
    secret: parsed.data.TRIPTYQUE_SECRET ?? null,
    publicAddress,
    trustsProxy: parsed.data.TRIPTYQUE_TRUSTED_PROXY === '1',
    mayFetch: parsed.data.TRIPTYQUE_FETCH === '1',
    logLevel: parsed.data.TRIPTYQUE_LOG_LEVEL,
    mail: smtpUrl && from && publicAddress ? { smtpUrl, from, publicAddress } : null,
    zone: parsed.data.TRIPTYQUE_ZONE ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
};

/** Whether the installation is on PostgreSQL; on SQLite `databaseUrl` is the path of a file. */
export const isPostgres = ({ databaseUrl }: Pick<Environment, 'databaseUrl'>): boolean =>
  /^postgres(ql)?:\/\//.test(databaseUrl);
