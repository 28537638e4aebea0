// What the unit itself knows of where to call and send: shown as its own, for the region it was typed for.

import type { Page } from '@playwright/test';
import { answerAll, goToDetails, NOT_PROTECTED, PERSONS, startErrand } from './errand-steps.ts';
import { expect, test } from './fixtures/index.ts';
import { print } from './paper.ts';
import { chooseRegion, type Region } from './regions.ts';
import {
  answerChild, askForDocuments, COMMON, FAMILY, HEADINGS, open, reachDocuments, shows, type, WORK,
} from './steps.ts';

const PHONE = '0470-00 00 00';
const OWN = { 'enhet-telefon': PHONE, 'enhet-adress': 'VIS-supporten, Testgatan 1', 'enhet-epost': 'vis@example.se' };
const MARK = 'Enhetens egen uppgift, inte rutinens.';
const SENT_TO = 'Skickas till (enhetens egen uppgift): VIS-supporten, Testgatan 1, vis@example.se.';
const ANY = /0470-00 00 00|Testgatan|vis@example\.se|nhetens egen uppgift/;

test('typed key by key, they stand in their fields', async ({ page }) => {
  await settingsOf(page, 'kronoberg');
  for (const [id, text] of Object.entries(OWN)) {
    await page.locator(`#${id}`).focus();
    await page.keyboard.type(text);
  }
  for (const [id, text] of Object.entries(OWN)) await expect(page.locator(`#${id}`)).toHaveValue(text);
});

test('the number stands with the urgent way, marked as the unit’s own, and survives a reload', async ({ page }) => {
  await settingsOf(page, 'kronoberg');
  await type(page, OWN);
  await page.goto('./#/');
  for (const visit of ['now', 'after a reload']) {
    await test.step(visit, async () => {
      await shows(page, HEADINGS.start);
      const urgent = page.getByRole('region', { name: 'Är det bråttom?' });
      await expect(urgent.locator('.urgent-phone')).toHaveText([PHONE]);
      // The mark follows the number it is of.
      await expect(urgent.locator('.urgent-phone + p')).toHaveText(MARK);
      await page.reload();
    });
  }
  await page.getByRole('link', { name: 'Byt region' }).click();
  for (const [id, text] of Object.entries(OWN)) await expect(page.locator(`#${id}`)).toHaveValue(text);
});

test('they stand in the call and on the form when a child is protected', async ({ page }, testInfo) => {
  await settingsOf(page, 'kronoberg');
  await type(page, OWN);
  await page.goto('./#/');
  await reachDocuments(page, { ...COMMON, urgent: true }, { ...FAMILY, ...WORK });
  const call = page.getByRole('region', { name: 'Ring först' });
  await expect(call.locator('.urgent-phone')).toHaveText([PHONE]);
  await expect(call.locator('.urgent-phone + p')).toHaveText(MARK);
  expect((await print(page, testInfo)).text).toContain(SENT_TO);
});

test('how the child protection team is reached stands on the advice and in the checklist', async ({ page }) => {
  const team = 'Barnskyddsteam (enhetens egen uppgift)';
  await settingsOf(page, 'vgr');
  await type(page, { 'enhet-team': '010-000 00 01' });
  await page.goto('./#/');
  await reachDocuments(page, COMMON, { ...FAMILY, ...WORK });
  const first = page.locator('li', { hasText: team });
  await expect(first).toContainText('010-000 00 01');
  await page.goBack();
  await shows(page, HEADINGS.details);
  await page.goBack();
  await expect(page.getByText(`${team}: 010-000 00 01`)).toBeVisible();
});

test('they stand on the form of another errand', async ({ page }, testInfo) => {
  await settingsOf(page, 'kronoberg');
  await type(page, OWN);
  await page.goto('./#/');
  await reachLiftedBlock(page);
  expect((await print(page, testInfo)).text).toContain(SENT_TO);
});

test('without an address the form says nothing of one', async ({ page }, testInfo) => {
  await settingsOf(page, 'kronoberg');
  await type(page, { 'enhet-telefon': PHONE });
  await page.goto('./#/');
  await reachLiftedBlock(page);
  expect((await print(page, testInfo)).text).not.toMatch(ANY);
});

test('they belong to their region: another shows nothing of them, and gets its own', async ({ page }, testInfo) => {
  await settingsOf(page, 'kronoberg');
  await type(page, OWN);
  await chooseRegion(page, 'vgr');
  for (const id of Object.keys(OWN)) await expect(page.locator(`#${id}`)).toHaveValue('');
  await page.locator('#enhet-telefon').fill('031-00 00 00');
  await page.goto('./#/');
  // Beside the number of the routine, not in its place.
  const urgent = page.getByRole('region', { name: 'Är det bråttom?' });
  await expect(urgent.locator('.urgent-phone')).toHaveText(['010-47 37 100, knappval 5', '031-00 00 00']);
  await reachDocuments(page, { ...COMMON, urgent: true }, { ...FAMILY, ...WORK });
  expect((await print(page, testInfo)).text).not.toMatch(ANY);
  expect(await page.locator('body').innerText()).not.toMatch(/0470|Testgatan|vis@example\.se/);

  await page.goto('./#/installningar');
  await chooseRegion(page, 'kronoberg');
  for (const [id, text] of Object.entries(OWN)) await expect(page.locator(`#${id}`)).toHaveValue(text);
});

test('«Glöm» forgets them, for every region', async ({ page }) => {
  await settingsOf(page, 'kronoberg');
  await type(page, OWN);
  await chooseRegion(page, 'vgr');
  await page.locator('#enhet-telefon').fill('031-00 00 00');
  await page.getByRole('button', { name: 'Glöm det som är sparat på den här datorn' }).click();
  await expect(page.getByRole('status')).toHaveText('Uppgifterna är glömda.');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  for (const visit of ['now', 'after a reload']) {
    await test.step(visit, async () => {
      for (const region of ['vgr', 'kronoberg'] as const) {
        await settingsOf(page, region);
        for (const id of Object.keys(OWN)) await expect(page.locator(`#${id}`)).toHaveValue('');
      }
      await page.goto('./#/');
      await expect(page.getByRole('region', { name: 'Är det bråttom?' })).not.toContainText(/0470|031|Enhetens egen/);
      await page.reload();
    });
  }
});

/** The settings, with a region chosen. */
async function settingsOf(page: Page, region: Region): Promise<void> {
  await open(page, '#/installningar', region);
  await shows(page, HEADINGS.settings);
  await chooseRegion(page, region);
}

/** From the start to the papers of a block that is lifted, under Kronoberg. */
async function reachLiftedBlock(page: Page): Promise<void> {
  await startErrand(page, 'lift');
  await answerChild(page, PERSONS.tenYears);
  await answerAll(page, [
    ['Vilket skydd gäller det?', 'Blockering av vårdnadshavare'],
    NOT_PROTECTED,
    ['Behövs skyddet fortfarande?', 'Nej, och patienten kan inte antas lida men av att det hävs'],
    ['För vem ska blockeringen brytas?', 'För alla som är blockerade'],
    ['Är beslutet taget i samråd med bakjour eller verksamhetschef?', 'Ja'],
  ]);
  await goToDetails(page);
  await type(page, { ...FAMILY, samrad: 'Bo Bakjour', ...WORK });
  await askForDocuments(page);
  await shows(page, HEADINGS.documents);
}
