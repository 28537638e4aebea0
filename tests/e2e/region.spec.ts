// The region: asked for on first use, remembered, always in the bar, and changed in the middle of an errand.

import type { Page } from '@playwright/test';
import {
  answerAll, choice, chooseRegion, GRANTED_TO_BOTH, PERSONS, type Region, regionInBar, REGIONS, startErrand, WORDS,
} from './errand-steps.ts';
import { expect, test } from './fixtures/index.ts';
import { answerChild, HEADINGS, open, shows } from './steps.ts';
import { URGENT } from './urgent.ts';

const QUESTION = 'Vilken region arbetar du i?';

const ALL = Object.keys(REGIONS) as Region[];

test('on first use the start page asks for the region, beside the urgent way and the errands', async ({ page }) => {
  await open(page);
  const regions = page.getByRole('group', { name: QUESTION });
  await expect(regions).toBeVisible();
  await expect(regions.getByRole('radio')).toHaveCount(ALL.length);
  await expect(page.getByRole('region', { name: 'Är det bråttom?' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Skydda ett barns information' })).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a choice changes the urgent way and the bar at once, and can be changed again', async ({ page }) => {
  await open(page);
  for (const region of [...ALL].reverse()) {
    await pressRegion(page, region);
    await expect(regionInBar(page)).toHaveText(`${REGIONS[region]} · Byt region`);
    const urgent = page.getByRole('region', { name: 'Är det bråttom?' });
    await expect(urgent.locator('.urgent-action, .urgent-phone')).toHaveText(URGENT[region].flatMap((words) => words ?? []));
    await expect(page.getByRole('group', { name: QUESTION })).toBeVisible();
    await shows(page, HEADINGS.start);
  }
});

for (const region of ALL) {
  test(`${region}, once chosen, is remembered and not asked for again`, async ({ page }) => {
    await open(page);
    await pressRegion(page, region);
    const kept = () => page.evaluate(() => Object.entries(localStorage).filter(([, text]) => text !== '').sort());
    await expect.poll(kept).toEqual([['varna-region', region], ['varna-version', '1']]);
    await page.reload();
    await shows(page, HEADINGS.start);
    await expect(regionInBar(page)).toContainText(REGIONS[region]);
    await expect(page.getByText(QUESTION)).toHaveCount(0);
    await expect(page.getByRole('region', { name: 'Är det bråttom?' }).locator('.urgent-action')).toHaveText(
      URGENT[region][0],
    );
    // Among the settings it can be changed, and stands as it was chosen.
    await page.getByRole('link', { name: 'Byt region' }).click();
    await shows(page, HEADINGS.settings);
    await expect(choice(page, REGIONS[region])).toBeChecked();
  });
}

test('whoever goes on without choosing is asked again at the next visit', async ({ page }) => {
  await open(page);
  await startErrand(page, 'lift');
  await page.goto('./#/');
  await page.reload();
  await expect(page.getByRole('group', { name: QUESTION })).toBeVisible();
});

test('a change in the middle of an errand keeps what was answered and asks only what is new', async ({ page }) => {
  await open(page);
  await chooseRegion(page, 'kronoberg');
  await startErrand(page, 'grant-access');
  await answerChild(page, PERSONS.fourteenYears);
  await answerAll(page, [['Vem ska få läsa journalen?', 'Både den unge och vårdnadshavare']]);
  await shows(page, 'Kan sekretess gälla mot vårdnadshavaren?');

  await changeRegion(page, 'vgr');
  await page.getByRole('link', { name: 'Tillbaka' }).click();
  // Neither the age nor for whom is asked again; what only VGR asks is.
  await answerAll(page, GRANTED_TO_BOTH.slice(1));
  await shows(page, 'Ge den unge och vårdnadshavaren åtkomst');
  await expect(page.locator('.answers dt')).toHaveText(['Ålder', ...GRANTED_TO_BOTH.map(([question]) => question)]);
  await expect(page.locator('.answers')).toContainText('Född 4 mars 2012, 14 år');
  await expect(page.locator('.answers')).toContainText('Både den unge och vårdnadshavare');
});

test('a change at the advice keeps the answers of both regions, and shows those that count', async ({ page }) => {
  await open(page);
  await chooseRegion(page, 'kronoberg');
  await startErrand(page, 'grant-access');
  await answerChild(page, PERSONS.fourteenYears);
  await answerAll(page, [
    ['Vem ska få läsa journalen?', 'En eller båda vårdnadshavare'],
    ['Kan sekretess gälla mot vårdnadshavaren?', 'Nej'],
    ['Vad har samrådet lett till?', 'Alla är överens om åtkomst'],
  ]);
  await shows(page, 'Begär direktåtkomst för vårdnadshavaren');

  await changeRegion(page, 'vgr');
  await page.goBack();
  await answerAll(page, GRANTED_TO_BOTH.slice(1));
  await shows(page, 'Ge vårdnadshavaren åtkomst');
  await expect(page.locator('.answers')).not.toContainText('samrådet');

  await changeRegion(page, 'kronoberg');
  await page.getByRole('link', { name: 'Tillbaka' }).click();
  await shows(page, 'Begär direktåtkomst för vårdnadshavaren');
});

test('a change to a region whose routine is silent says so, and a change back gives the advice', async ({ page }) => {
  await open(page);
  await chooseRegion(page, 'kronoberg');
  await startErrand(page, 'own-request');
  await answerChild(page, PERSONS.grownUp);
  await answerAll(page, [
    ['Vad vill personen?', 'Låsa upp sin egen försegling'],
    ['Är det personens egen vilja?', 'Ja, och inget tyder på hot'],
  ]);
  await changeRegion(page, 'jonkoping');
  await page.getByRole('link', { name: 'Tillbaka' }).click();
  await shows(page, WORDS.silent);
  await changeRegion(page, 'kronoberg');
  await page.getByRole('link', { name: 'Tillbaka' }).click();
  await shows(page, 'Begär att förseglingen bryts');
});

/** Presses a region as a user does, whether or not it looks chosen already. */
async function pressRegion(page: Page, region: Region): Promise<void> {
  await page.getByText(REGIONS[region], { exact: true }).click();
}

/** By way of the bar, to the settings. */
async function changeRegion(page: Page, region: Region): Promise<void> {
  await page.getByRole('link', { name: 'Byt region' }).click();
  await shows(page, HEADINGS.settings);
  await chooseRegion(page, region);
}
