// The region: asked for before anything else, remembered, in the bar from then on, and changed in the middle of an errand.

import type { Page } from '@playwright/test';
import { answerAll, choice, GRANTED_TO_BOTH, PERSONS, startErrand, WORDS } from './errand-steps.ts';
import { expect, test } from './fixtures/index.ts';
import { ALL, QUESTION, type Region, regionInBar, regionQuestion, REGIONS } from './regions.ts';
import { answerChild, backToCase, changeRegion, goToSettings, HEADINGS, openFirst, openIn, shows } from './steps.ts';
import { URGENT } from './urgent.ts';

/** Addresses of errands, right and wrong, at every step. */
const ADDRESSES = [
  '#/skydda/barnet', '#/skydda/risk', '#/skydda/rad', '#/skydda/dokument', '#/skydda/klar', '#/forlang/barnet', '#/hav/fraga-1',
  '#/ge-atkomst/rad', '#/avsluta-atkomst/uppgifter', '#/egen-forsegling/barnet', '#/stallforetradare/rad', '#/undanta/fraga-1',
];

test('on first use the region is asked for, by name with none chosen, and nothing else is shown', async ({ page }) => {
  await openFirst(page);
  await shows(page, QUESTION);
  const regions = regionQuestion(page);
  await expect(regions.locator('label')).toHaveText(Object.values(REGIONS));
  await expect(regions.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Är det bråttom?' })).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('link')).toHaveCount(0);
  await expect(regionInBar(page)).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a choice shows the urgent way, the errands and the bar at once, and can be changed again', async ({ page }) => {
  await openFirst(page);
  for (const region of [...ALL].reverse()) {
    await pressRegion(page, region);
    await expect(regionInBar(page)).toHaveText(`${REGIONS[region]} · Byt region`);
    const urgent = page.getByRole('region', { name: 'Är det bråttom?' });
    await expect(urgent.locator('.urgent-action, .urgent-phone')).toHaveText(URGENT[region].flatMap((words) => words ?? []));
    await expect(page.getByRole('link', { name: 'Skydda ett barns information' })).toBeVisible();
    await expect(regionQuestion(page)).toBeVisible();
    await shows(page, QUESTION);
  }
});

for (const region of ALL) {
  test(`${region}, once chosen, is remembered and not asked for again`, async ({ page }) => {
    await openFirst(page);
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
    await goToSettings(page);
    await expect(choice(page, REGIONS[region])).toBeChecked();
  });
}

test('until a region is chosen every address of an errand leads to the question, also at the next visit', async ({ page }) => {
  for (const address of ADDRESSES) {
    await test.step(address, async () => {
      await openFirst(page, address);
      await shows(page, QUESTION);
      await expect(page).toHaveURL(/#\/$/);
    });
  }
  await page.reload();
  await shows(page, QUESTION);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('a change in the middle of an errand keeps what was answered and asks only what is new', async ({ page }) => {
  await openIn(page, 'kronoberg');
  await startErrand(page, 'grant-access');
  await answerChild(page, PERSONS.fourteenYears);
  await answerAll(page, [['Vem ska få läsa journalen?', 'Både den unge och vårdnadshavare']]);
  await shows(page, 'Kan sekretess gälla mot vårdnadshavaren?');

  await changeRegion(page, 'vgr');
  await backToCase(page);
  // Neither the age nor for whom is asked again; what only VGR asks is.
  await answerAll(page, GRANTED_TO_BOTH.slice(1));
  await shows(page, 'Ge den unge och vårdnadshavaren åtkomst');
  await expect(page.locator('.answers dt')).toHaveText(['Ålder', ...GRANTED_TO_BOTH.map(([question]) => question)]);
  await expect(page.locator('.answers')).toContainText('Född 4 mars 2012, 14 år');
  await expect(page.locator('.answers')).toContainText('Både den unge och vårdnadshavare');
});

test('a change at the advice keeps the answers of both regions, and shows those that count', async ({ page }) => {
  await openIn(page, 'kronoberg');
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
  await backToCase(page);
  await shows(page, 'Begär direktåtkomst för vårdnadshavaren');
});

test('a change to a region whose routine is silent says so, and a change back gives the advice', async ({ page }) => {
  await openIn(page, 'kronoberg');
  await startErrand(page, 'own-request');
  await answerChild(page, PERSONS.grownUp);
  await answerAll(page, [
    ['Vad vill personen?', 'Låsa upp sin egen försegling'],
    ['Är det personens egen vilja?', 'Ja, och inget tyder på hot'],
  ]);
  await changeRegion(page, 'jonkoping');
  await backToCase(page);
  await shows(page, WORDS.silent);
  await changeRegion(page, 'kronoberg');
  await backToCase(page);
  await shows(page, 'Begär att förseglingen bryts');
});

/** Presses a region as a user does, whether or not it looks chosen already. */
async function pressRegion(page: Page, region: Region): Promise<void> {
  await page.getByText(REGIONS[region], { exact: true }).click();
}
