import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { DemoHandle } from '../samples/people.ts';
import { apiAs } from './support/api-as.ts';
import { signInAs } from './support/sign-in-as.ts';
import { expect, test } from './support/test.ts';

const locales = ['fr', 'en', 'es'] as const;
const themes = ['light', 'dark'] as const;

type Screen = { name: string; as: DemoHandle | null; path: (ids: Ids) => string; before?: (page: Page) => Promise<void> };
type Ids = { communique: string; declaration: string; published: { fr: string; en: string; es: string } };

const idsOf = async (): Promise<Ids> => {
  const api = apiAs('coordinator');
  const { documents } = await api.documents.list({ archived: false });
  const idOf = (reference: string) => documents.find((one) => one.reference === reference)?.id ?? '';
  const releases = await api.publishing.releases();
  const slugOf = (language: string) => releases.find((one) => one.reference === 'NI/2019/07' && one.language === language)?.slug ?? '';
  return {
    communique: documents.find(({ texts, title }) => texts >= 12 && title.startsWith('Communiqué conjoint'))?.id ?? '',
    declaration: idOf('DC/2019/03'),
    published: { fr: slugOf('fr'), en: slugOf('en'), es: slugOf('es') },
  };
};

const press = (key: string) => (page: Page) => page.keyboard.press(key);
const firstCell = (page: Page) => page.locator('textarea:visible').first().click();
const dialog = (page: Page) => expect(page.getByRole('dialog')).toBeVisible();
const tab = (index: number) => async (page: Page) => {
  await firstCell(page);
  await page.getByRole('tab').nth(index).click();
};

const screens: Screen[] = [
  { name: 'sign-in', as: null, path: () => '/sign-in' },
  { name: 'documents', as: 'translator.en', path: () => '/documents' },
  { name: 'import', as: 'coordinator', path: () => '/documents/import' },
  { name: 'settings', as: 'coordinator', path: ({ communique }) => `/documents/${communique}/settings` },
  { name: 'source', as: 'source.fr', path: ({ communique }) => `/documents/${communique}/source` },
  { name: 'source to validate', as: 'validator.fr', path: ({ declaration }) => `/documents/${declaration}/source` },
  { name: 'editor', as: 'coordinator', path: ({ communique }) => `/documents/${communique}` },
  { name: 'editor, checks', as: 'reviewer.en', path: ({ communique }) => `/documents/${communique}`, before: tab(0) },
  { name: 'editor, history', as: 'translator.en', path: ({ communique }) => `/documents/${communique}`, before: tab(1) },
  { name: 'editor, palette', as: 'translator.en', path: ({ communique }) => `/documents/${communique}`, before: async (page) => { await press('Control+k')(page); await dialog(page); } },
  { name: 'editor, keys', as: 'translator.en', path: ({ communique }) => `/documents/${communique}`, before: async (page) => { await page.locator('body').press('?'); await dialog(page); } },
  { name: 'preview', as: 'reviewer.en', path: ({ communique }) => `/documents/${communique}/preview/en` },
  { name: 'publish', as: 'publisher', path: ({ communique }) => `/documents/${communique}/publish?language=en` },
  { name: 'releases', as: 'publisher', path: () => '/releases' },
  { name: 'people', as: 'administrator', path: () => '/people' },
  { name: 'account', as: 'translator.es', path: () => '/account' },
];

const isWell = async (page: Page, what: string) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const said = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`));
  expect.soft(said, what).toEqual([]);
};

for (const theme of themes) {
  for (const locale of locales) {
    test.describe(`${locale}, ${theme}`, () => {
      test.use({ colorScheme: theme, viewport: { width: 1440, height: 900 } });
      for (const { name, as, path, before } of screens) {
        test(name, async ({ page, context }) => {
          const ids = await idsOf();
          if (as) await signInAs(context, as);
          await page.goto(`/${locale}${path(ids)}`);
          await page.getByRole('heading').or(page.getByRole('table')).first().waitFor();
          await before?.(page);
          await isWell(page, `${name}, ${locale}, ${theme}`);
        });
      }

      test('public pages', async ({ page }) => {
        const { published } = await idsOf();
        for (const path of ['', `/${published[locale]}`, `/${published[locale]}/side-by-side`, '/no-such-page']) {
          await page.goto(`/${locale}/editions${path}`);
          await isWell(page, `editions${path}, ${locale}, ${theme}`);
        }
      });
    });
  }
}

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 844 } });
  for (const { name, as, path } of screens.filter((screen) => !screen.before)) {
    test(name, async ({ page, context }) => {
      const ids = await idsOf();
      if (as) await signInAs(context, as);
      await page.goto(`/fr${path(ids)}`);
      await page.getByRole('heading').first().waitFor();
      await isWell(page, name);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), 'no wider than the screen').toBeLessThanOrEqual(390);
    });
  }
});
