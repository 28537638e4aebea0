// How little it takes: from the start to the advice, and from the advice to a copied note.

import type { Page } from '@playwright/test';
import { readClipboard } from './clipboard.ts';
import { expect, test } from './fixtures/index.ts';
import { COMMON, FAMILY, HEADINGS, open, reachAdvice, reachDocuments, shows, wayOn, WORK } from './steps.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a common case takes at most 7 clicks and one typed date to its advice', async ({ page }) => {
  await open(page);
  await countClicks(page);

  await page.getByRole('link', { name: 'Skydda ett barns information' }).click();
  await shows(page, HEADINGS.child);
  await page.locator('#barn').click();
  await page.keyboard.type('2016-04-02');
  await page.keyboard.press('Enter');
  await page.getByText('Misstanke om att barnet far illa').click();
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await page.getByText('Risken kommer från en av två vårdnadshavare').click();
  await page.getByText('Nej', { exact: true }).click();
  await page.getByRole('button', { name: 'Fortsätt' }).click();

  await shows(page, HEADINGS.block);
  expect(await clicks(page)).toBeLessThanOrEqual(7);
});

test('with saved work details it takes at most 4 clicks from the advice to a copied note', async ({ page }) => {
  await open(page);
  await reachDocuments(page, COMMON, { ...FAMILY, ...WORK });
  // Another visit, on the same computer.
  await page.reload();
  await page.goto('./#/');
  await reachAdvice(page, COMMON);
  await countClicks(page);

  await wayOn(page).click();
  await shows(page, HEADINGS.details);
  await page.locator('#barn-namn').click();
  await page.keyboard.type('Testa Test');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Vera Test');
  await page.getByRole('button', { name: 'Visa dokumenten' }).click();
  await shows(page, HEADINGS.documents);
  await page.getByRole('button', { name: 'Kopiera hela anteckningen' }).click();
  await expect(page.getByText('Kopierat', { exact: true })).toBeVisible();

  expect(await readClipboard(page)).toContain('Beslut fattat av: Chefa Chefsson, Verksamhetschef');
  expect(await clicks(page)).toBeLessThanOrEqual(4);
});

/** Counts from now on how often the mouse button goes down. */
async function countClicks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const root = document.documentElement;
    root.dataset.clicks = '0';
    window.addEventListener('pointerdown', () => { root.dataset.clicks = `${Number(root.dataset.clicks) + 1}`; }, true);
  });
}

async function clicks(page: Page): Promise<number> {
  const counted = Number(await page.locator('html').getAttribute('data-clicks'));
  expect(counted, 'clicks are counted at all').toBeGreaterThan(0);
  return counted;
}
