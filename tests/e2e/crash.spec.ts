// When the app itself fails: a page that says so, whom to call, and what can be saved.

import type { Page } from '@playwright/test';
import { expect, test as base } from './fixtures/index.ts';
import { chooseRegion, type Region } from './regions.ts';
import {
  COMMON, FAMILY, heading, HEADINGS, NOW, open, openIn, reachAdvice, reachDetails, reachDocuments, shows, type, WORK,
} from './steps.ts';
import { URGENT } from './urgent.ts';

// The failure is meant: the page says so, and the console too.
const test = base.extend({
  errors: [async ({}, use) => use([]), { auto: true }],
});

// The one with a number to call, the other without.
for (const region of ['vgr', 'kronoberg'] satisfies Region[]) {
  test(`${region}, the app fails: what has happened, the way when it is urgent, and the note so far`, { tag: ['@smal', '@enfil'] }, async ({ page }) => {
    await openIn(page, region);
    await reachAdvice(page, COMMON);
    await reachDetails(page);
    await type(page, { ...FAMILY, motivering: 'Barnet har blåmärken som inte stämmer med det som berättas.' });
    await fail(page);
    await expect(heading(page)).toHaveText('Något gick fel i Värna');
    const urgent = page.locator('#krasch').locator('.urgent-action, .urgent-phone');
    await expect(urgent).toHaveText(URGENT[region].flatMap((words) => words ?? []));
    const saved = page.getByRole('textbox', { name: 'Det här hann du skriva' });
    await expect(saved).toHaveValue(/Barnets namn: Testa Test/);
    await expect(saved).toHaveValue(/Motivering: Barnet har blåmärken/);
    await page.getByRole('link', { name: 'Ladda om sidan' }).click();
    await shows(page, HEADINGS.start);
    await expect(page.getByRole('button', { name: 'Rensa allt' })).toHaveCount(0);
    await expect(page.locator('body')).not.toContainText('Testa');
  });
}

test('with the documents ready the whole note is saved', async ({ page }) => {
  await open(page);
  await reachDocuments(page, COMMON, { ...FAMILY, ...WORK });
  await fail(page);
  await expect(page.getByRole('textbox')).toHaveValue(/^SÄRSKILD ANTECKNING\.[^]*\nÅtgärd: Blockering[^]*Framtaget med Värna/);
});

test('without a case there is nothing to save, and the urgent way is there', async ({ page }) => {
  await open(page);
  await fail(page);
  await expect(heading(page)).toHaveText('Något gick fel i Värna');
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expect(page.locator('#krasch')).toContainText('010-47 37 100');
});

test('what was saved is taken away when nobody has used it for long', async ({ page }) => {
  await page.clock.install({ time: NOW });
  await page.goto('./');
  await chooseRegion(page, 'vgr');
  await reachAdvice(page, COMMON);
  await fail(page);
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveTitle('Något gick fel i Värna');
  await expect(page.getByRole('textbox')).toBeVisible();
  await page.clock.fastForward('10:05');
  await expect(page.getByRole('textbox'), 'covered first').toHaveCount(0);
  await page.getByText('Det här hann du skriva').first().click();
  await expect(page.getByRole('textbox'), 'one click brings it back').toBeVisible();
  await page.clock.fastForward('30:05');
  await expect(heading(page)).toHaveText('Rensat');
  await expect(page.getByRole('textbox')).toHaveCount(0);
});

test('a computer whose clock is before the rules says so', { tag: '@enfil' }, async ({ page }) => {
  await page.clock.setFixedTime('2020-01-01T10:00:00');
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('Datorns datum är tidigare än regelverkets.');
  await page.clock.setFixedTime(NOW);
  await page.reload();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

/** Has the app fail at its next step, as it would if the browser gave it no element. */
async function fail(page: Page): Promise<void> {
  await page.evaluate(() => {
    Document.prototype.createElement = () => { throw new Error('meant'); };
    Document.prototype.createElementNS = () => { throw new Error('meant'); };
    Node.prototype.cloneNode = () => { throw new Error('meant'); };
  });
  await page.getByRole('link', { name: 'Om Värna' }).click();
}
