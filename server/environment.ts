import { resolve } from 'node:path';
import { z } from 'zod';

const environment = z.object({
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
  TRIPTYQUE_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

export type Environment = {
  databaseUrl: string;
  dataFolder: string;
  isDemo: boolean;
  secret: string | null;
  publicAddress: string | null;
  trustsProxy: boolean;
  logLevel: z.infer<typeof environment>['TRIPTYQUE_LOG_LEVEL'];
};

/** The installation's settings from the environment. Throws, naming the variable, when one is wrong. */
export const readEnvironment = (variables: NodeJS.ProcessEnv = process.env): Environment => {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    throw new Error(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'));
  }
  const dataFolder = resolve(parsed.data.TRIPTYQUE_DATA);
  return {
    databaseUrl: parsed.data.DATABASE_URL ?? resolve(dataFolder, 'triptyque.db'),
    dataFolder,
    isDemo: parsed.data.TRIPTYQUE_DEMO === '1',
    secret: parsed.data.TRIPTYQUE_SECRET ?? null,
    publicAddress: parsed.data.TRIPTYQUE_PUBLIC_ADDRESS?.replace(/\/$/, '') ?? null,
    trustsProxy: parsed.data.TRIPTYQUE_TRUSTED_PROXY === '1',
    logLevel: parsed.data.TRIPTYQUE_LOG_LEVEL,
  };
};

/** Whether the installation is on PostgreSQL; on SQLite `databaseUrl` is the path of a file. */
export const isPostgres = ({ databaseUrl }: Pick<Environment, 'databaseUrl'>): boolean =>
  /^postgres(ql)?:\/\//.test(databaseUrl);
