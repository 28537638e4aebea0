// What has to hold on every page, for whoever reads it by whatever means.

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { regionInBar } from './errand-steps.ts';
import { WALKS } from './every-page.ts';
import { expect, test } from './fixtures/index.ts';
import { heading } from './steps.ts';

/** What a page is called: what is wrong, the errand where it is another, the page, the app. */
const TITLE = /^(Fel: )?([^:]+: )?[^:]+ – Värna$/;

for (const [pages, everyPage] of Object.entries(WALKS)) {
  test(`axe finds nothing on any page of ${pages}, in light and in dark`, async ({ page }) => {
    test.slow();
    for await (const name of everyPage(page)) {
      expect.soft(await violations(page, 'light', (axe) => axe), name).toEqual([]);
      // Only what has to do with colours can be different in the dark.
      expect.soft(await violations(page, 'dark', (axe) => axe.withTags('cat.color')), `${name}, dark`).toEqual([]);
    }
  });

  test(`every page of ${pages} has one heading, a language, a title, the region, and no id twice`, async ({ page }) => {
    test.slow();
    for await (const name of everyPage(page)) {
      await expect.soft(heading(page), name).toHaveCount(1);
      await expect.soft(page.locator('html'), name).toHaveAttribute('lang', 'sv');
      await expect.soft(page, name).toHaveTitle(TITLE);
      await expect.soft(regionInBar(page), name).toHaveText(/^[^·]+ · Byt region$/);
      await expect.soft(regionInBar(page).getByRole('link', { name: 'Byt region' }), name).toBeVisible();
      const ids = await page.locator('[id]').evaluateAll((all) => all.map((element) => element.id));
      expect.soft(ids.filter((id, index) => ids.indexOf(id) !== index), name).toEqual([]);
      // No way leads out of the app but to its own rules, in a tab of their own, and nothing is there that a strict
      // content policy would forbid.
      const links = await page.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      const downloads = page.locator('a[download]');
      const saved = await downloads.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      const rules = await page.locator('a[target="_blank"][rel="noopener"]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      const own = (address: string) => address.startsWith('#') || saved.includes(address) ||
        (rules.includes(address) && /^regelverk\/[a-z-]+\.html(#regel-[a-z0-9-]+)?$/.test(address));
      expect.soft(links.filter((address) => !own(address)), name).toEqual([]);
      expect.soft(saved.filter((address) => !address?.startsWith('data:text/calendar;')), name).toEqual([]);
      expect.soft(await page.locator('[style], [onclick], iframe, form[action]').count(), name).toBe(0);
    }
  });
}

/** What axe finds, one line for each element. */
async function violations(
  page: Page, colorScheme: 'light' | 'dark', configure: (axe: AxeBuilder) => AxeBuilder,
): Promise<string[]> {
  await page.emulateMedia({ colorScheme });
  // Without frames the old way of asking gives the same answer, without opening a window for each.
  const { violations } = await configure(new AxeBuilder({ page })).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
