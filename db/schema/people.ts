import { bigInteger, bool, index, instant, integer, json, table, text, uniqueIndex } from '#dialect';
import type { Grant, Role } from '#domain/access/role.ts';
import type { Language } from '#locales/languages/language.ts';

/** A person who signs in. The columns up to `updatedAt` are those that better-auth calls its user. */
export const person = table(
  'person',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    email: text('email').notNull(),
    emailVerified: bool('email_verified').notNull().default(false),
    image: text('image'),
    twoFactorEnabled: bool('two_factor_enabled').default(false),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    /** The language of the interface, when the person has chosen one. */
    locale: text<Language>('locale'),
    theme: text<'light' | 'dark' | 'system'>('theme').notNull().default('system'),
    /** When notices come by e-mail, where the house sends any. */
    mail: text<'at-once' | 'daily' | 'never'>('mail').notNull().default('at-once'),
    /** Keys that the person chose for actions, as `Ctrl+Shift+1`; the others keep theirs. */
    keys: json<Record<string, string>>('keys'),
    /** Keys without a modifier, as `?`, can be switched off (WCAG 2.1.4). */
    singleKeys: bool('single_keys').notNull().default(true),
    disabledAt: instant('disabled_at'),
    version: integer('version').notNull().default(1),
  },
  (t) => [uniqueIndex('person_email').on(t.email)],
);

export const roleGrant = table(
  'role_grant',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    role: text<Role>('role').notNull(),
    language: text<Language>('language'),
  },
  (t) => [index('role_grant_person').on(t.personId)],
);

/** A link that opens once: an invitation, a password reset, or the first administrator's. Only the hash of its secret is kept. */
export const accessLink = table(
  'access_link',
  {
    id: text('id').primaryKey(),
    kind: text<'invitation' | 'reset' | 'first-administrator'>('kind').notNull(),
    secretHash: text('secret_hash').notNull(),
    personId: text('person_id').references(() => person.id, { onDelete: 'cascade' }),
    email: text('email'),
    name: text('name'),
    grants: json<Grant[]>('grants').notNull(),
    createdAt: instant('created_at').notNull(),
    createdBy: text('created_by'),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (t) => [uniqueIndex('access_link_secret').on(t.secretHash)],
);

export const session = table(
  'session',
  {
    id: text('id').primaryKey(),
    expiresAt: instant('expires_at').notNull(),
    token: text('token').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    userId: text('user_id')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
  },
  (t) => [uniqueIndex('session_token').on(t.token), index('session_user').on(t.userId)],
);

export const account = table(
  'account',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    userId: text('user_id')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: instant('access_token_expires_at'),
    refreshTokenExpiresAt: instant('refresh_token_expires_at'),
    scope: text('scope'),
    password: text('password'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [index('account_user').on(t.userId)],
);

export const verification = table(
  'verification',
  {
    id: text('id').primaryKey(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: instant('expires_at').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [index('verification_identifier').on(t.identifier)],
);

export const twoFactor = table(
  'two_factor',
  {
    id: text('id').primaryKey(),
    secret: text('secret').notNull(),
    backupCodes: text('backup_codes').notNull(),
    userId: text('user_id')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    verified: bool('verified').default(true),
    failedVerificationCount: integer('failed_verification_count').default(0),
    lockedUntil: instant('locked_until'),
  },
  (t) => [index('two_factor_user').on(t.userId), index('two_factor_secret').on(t.secret)],
);

export const rateLimit = table(
  'rate_limit',
  {
    id: text('id').primaryKey(),
    key: text('key').notNull(),
    count: integer('count').notNull(),
    lastRequest: bigInteger('last_request').notNull(),
  },
  (t) => [uniqueIndex('rate_limit_key').on(t.key)],
);
