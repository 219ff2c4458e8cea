import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import en from '../messages/en.json' with { type: 'json' };
import es from '../messages/es.json' with { type: 'json' };
import fr from '../messages/fr.json' with { type: 'json' };
import type { DemoHandle } from '../samples/people.ts';
import { apiAs } from './support/api-as.ts';
import { sampleStatement } from './support/sample-statement.ts';
import { signInAs } from './support/sign-in-as.ts';
import { expect, test } from './support/test.ts';

const locales = ['fr', 'en', 'es'] as const;
const messages = { fr, en, es };
type Locale = (typeof locales)[number];

type Screen = {
  name: string;
  as: DemoHandle | null;
  path: (ids: Ids) => string;
  before?: (page: Page, locale: Locale) => Promise<void>;
};
type Ids = { communique: string; declaration: string; published: { fr: string; en: string; es: string } };

let known: Promise<Ids> | undefined;
const idsOf = (): Promise<Ids> => (known ??= findIds());
const findIds = async (): Promise<Ids> => {
  const api = apiAs('coordinator');
  const { documents } = await api.documents.list({ archived: false });
  const idOf = (reference: string) => documents.find((one) => one.reference === reference)?.id ?? '';
  const releases = await api.publishing.releases();
  const slugOf = (language: string) =>
    releases.find((one) => one.reference === 'NI/2019/07' && one.language === language)?.slug ?? '';
  return {
    communique: documents.find(({ texts, title }) => texts >= 12 && title.startsWith('Communiqué conjoint'))?.id ?? '',
    declaration: idOf('DC/2019/03'),
    published: { fr: slugOf('fr'), en: slugOf('en'), es: slugOf('es') },
  };
};

const firstCell = (page: Page) => page.locator('textarea:visible').first().click();
const dialog = (page: Page) => expect(page.getByRole('dialog')).toBeVisible();
const tab = (index: number) => async (page: Page) => {
  await firstCell(page);
  await page.getByRole('tab').nth(index).click();
};
/** A field for a comment, with people to mention. */
const toComment = async (page: Page) => {
  await tab(1)(page);
  const panel = page.getByRole('tabpanel');
  await panel.getByRole('button').last().click();
  await panel.getByRole('textbox').pressSequentially('@');
  await panel.getByRole('listbox').waitFor();
};

const toLines = async (page: Page, locale: Locale) => {
  await page.getByRole('textbox').fill(
    sampleStatement('Axe')
      .map((line) => line.fr)
      .join('\n\n'),
  );
  await page.getByRole('button', { name: messages[locale].import.continue }).click();
  await page.getByRole('list', { name: messages[locale].import.linesTitle }).waitFor();
};
const toSettings = async (page: Page, locale: Locale) => {
  await toLines(page, locale);
  await page.getByRole('button', { name: messages[locale].import.continue }).click();
  await page.getByRole('button', { name: messages[locale].import.create }).waitFor();
};

const screens: Screen[] = [
  { name: 'sign-in', as: null, path: () => '/sign-in' },
  { name: 'documents', as: 'translator.en', path: () => '/documents' },
  { name: 'inbox', as: 'translator.en', path: () => '/inbox' },
  { name: 'import', as: 'coordinator', path: () => '/documents/import' },
  { name: 'import, lines', as: 'coordinator', path: () => '/documents/import', before: toLines },
  { name: 'import, settings', as: 'coordinator', path: () => '/documents/import', before: toSettings },
  { name: 'settings', as: 'coordinator', path: ({ communique }) => `/documents/${communique}/settings` },
  { name: 'source', as: 'source.fr', path: ({ communique }) => `/documents/${communique}/source` },
  { name: 'source to validate', as: 'validator.fr', path: ({ declaration }) => `/documents/${declaration}/source` },
  { name: 'editor', as: 'coordinator', path: ({ communique }) => `/documents/${communique}` },
  { name: 'editor, checks', as: 'reviewer.en', path: ({ communique }) => `/documents/${communique}`, before: tab(0) },
  {
    name: 'editor, talk',
    as: 'translator.en',
    path: ({ communique }) => `/documents/${communique}`,
    before: toComment,
  },
  {
    name: 'editor, suggestions',
    as: 'translator.en',
    path: ({ communique }) => `/documents/${communique}`,
    before: tab(2),
  },
  {
    name: 'editor, history',
    as: 'translator.en',
    path: ({ communique }) => `/documents/${communique}`,
    before: tab(3),
  },
  {
    name: 'editor, palette',
    as: 'translator.en',
    path: ({ communique }) => `/documents/${communique}`,
    before: async (page) => {
      await page.keyboard.press('Control+k');
      await dialog(page);
    },
  },
  {
    name: 'editor, keys',
    as: 'translator.en',
    path: ({ communique }) => `/documents/${communique}`,
    before: async (page) => {
      await page.locator('body').press('?');
      await dialog(page);
    },
  },
  { name: 'preview', as: 'reviewer.en', path: ({ communique }) => `/documents/${communique}/preview/en` },
  { name: 'publish', as: 'publisher', path: ({ communique }) => `/documents/${communique}/publish?language=en` },
  { name: 'releases', as: 'publisher', path: () => '/releases' },
  { name: 'people', as: 'administrator', path: () => '/people' },
  { name: 'account', as: 'translator.es', path: () => '/account' },
  { name: 'library', as: 'coordinator', path: () => '/blocks' },
];

/** A theme changes colours and nothing else: the other rules are asked once. */
const faultsOf = async (page: Page, theme: 'light' | 'dark') => {
  // React Aria's announcer names what it last said by an element that may have gone since; it clears itself after seconds.
  const axe = new AxeBuilder({ page }).exclude('[data-live-announcer]');
  const { violations } = await (
    theme === 'light' ? axe : axe.withRules(['color-contrast', 'link-in-text-block'])
  ).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
};
const isWell = async (page: Page, what: string) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect.soft(await faultsOf(page, colorScheme), `${what}, ${colorScheme}`).toEqual([]);
  }
};

// Nothing here writes, so screens can be looked at side by side.
test.describe.configure({ mode: 'parallel' });
test.use({ viewport: { width: 1440, height: 900 } });

// What axe looks at hardly depends on the language: each screen is seen in one of them, in turn. E2E_ALL_LANGUAGES=1 takes all.
const languagesOf = (at: number): readonly Locale[] =>
  process.env['E2E_ALL_LANGUAGES'] ? locales : [locales[at % locales.length] ?? 'fr'];

screens.forEach(({ name, as, path, before }, at) => {
  for (const locale of languagesOf(at)) {
    test(`${name}, ${locale}`, async ({ page, context }) => {
      const ids = await idsOf();
      if (as) await signInAs(context, as);
      await page.goto(`/${locale}${path(ids)}`);
      await page.getByRole('heading').or(page.getByRole('table')).first().waitFor();
      await before?.(page, locale);
      await isWell(page, name);
      if (before) return;
      await page.setViewportSize({ width: 390, height: 844 });
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth), {
          message: 'no wider than the screen of a telephone',
        })
        .toBeLessThanOrEqual(390);
    });
  }
});

for (const locale of locales) {
  test(`public pages, ${locale}`, async ({ page }) => {
    const { published } = await idsOf();
    for (const path of ['', `/${published[locale]}`, `/${published[locale]}/side-by-side`, '/no-such-page']) {
      await page.goto(`/${locale}/editions${path}`);
      await isWell(page, path);
    }
  });
}
