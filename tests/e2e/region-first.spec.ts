// The region is chosen and never assumed: on first use it comes before everything else, and when it is changed in a
// case it is said what becomes different.

import type { Page } from '@playwright/test';
import {
  begin, fillIn, goingOn, goToAddress, goToStart, openUnchosen, papers, toAdvice, toDetails, whole,
} from './case-steps.ts';
import { expect, test } from './fixtures/index.ts';
import { call, dialled } from './region-data.ts';
import { ALL, chooseRegion, QUESTION, type Region, regionInBar, regionQuestion, REGIONS } from './regions.ts';
import { type Answers, answerChild, shows, startProtect, type, WORK, loadAgain } from './steps.ts';

const START = 'Vad behöver du göra?';
const ANSWERS: Answers = { child: '20160402-2390', circumstances: ['suspected-harm'], risk: 'one', urgent: false };

test('on first use the region is asked for, and there is nothing else', { tag: ['@smal', '@enfil'] }, async ({ page }) => {
  await openUnchosen(page);
  await shows(page, QUESTION);
  await expect(regionQuestion(page).getByRole('radio')).toHaveCount(ALL.length);
  await expect(regionQuestion(page).locator('input:checked')).toHaveCount(0);
  await expectNothingOfARegion(page);
  await expect(page.locator('main a')).toHaveCount(0);
  await expect(page.locator('main button')).toHaveCount(0);
});

/** Addresses that somebody may have kept. */
const DEEP = [
  '#/skydda/barnet', '#/skydda/omstandigheter', '#/skydda/rad', '#/skydda/val', '#/skydda/uppgifter', '#/skydda/dokument', '#/skydda/klar',
  '#/hav/barnet', '#/hav/fraga-1', '#/hav/dokument', '#/forlang/rad', '#/ge-atkomst/barnet', '#/avsluta-atkomst/rad',
  '#/egen-forsegling/barnet', '#/stallforetradare/dokument', '#/undanta/fraga-1', '#/finns-inte',
];

test('a kept address leads to the choice of region first', { tag: '@enfil' }, async ({ page }) => {
  for (const address of DEEP) {
    await openUnchosen(page, address);
    await page.reload();
    await shows(page, QUESTION);
    await expect(regionQuestion(page).locator('input:checked')).toHaveCount(0);
    await expectNothingOfARegion(page);
    // Nor by an address that is typed when the page stands there.
    await goToAddress(page, '#/skydda/barnet');
    await expect(page).toHaveURL(/#\/$/);
    await shows(page, QUESTION);
  }
});

test('the settings assume no region either', async ({ page }) => {
  await openUnchosen(page, '#/installningar');
  await expect(page.getByRole('radio', { name: REGIONS.vgr })).not.toBeChecked();
  for (const region of ALL) await expect(page.getByRole('radio', { name: REGIONS[region] })).not.toBeChecked();
  await expectNothingOfARegion(page);
  await expect(page.getByText(/rutinen för (Västra|Region)/)).toHaveCount(0);
});

for (const region of ALL) {
  for (const [width, height] of [[1280, 800], [360, 740]] as const) {
    test(`${region}: a tap shows its urgent way at once, ${width} wide`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openUnchosen(page);
      await page.getByText(REGIONS[region], { exact: true }).click();
      await expect(regionInBar(page)).toContainText(REGIONS[region]);
      const urgent = page.locator('main .urgent');
      const { phone } = call(region);
      if (phone) {
        await expect(urgent.getByRole('link', { name: dialled(phone) })).toBeInViewport({ ratio: 1 });
        await expect(urgent.getByRole('link', { name: dialled(phone) })).toHaveAttribute('href', /^tel:\d+$/);
        await expect(urgent.locator('#enhet-telefon')).toHaveCount(0);
      } else {
        await expect(urgent.locator('.urgent-action')).toBeInViewport({ ratio: 1 });
        await urgent.locator('#enhet-telefon').fill('0470-58 80 00');
        await urgent.locator('#enhet-telefon').blur();
        await expect(urgent.getByRole('link', { name: '0470-58 80 00' })).toBeVisible();
      }
      // The question stays until the page is left, so that a slip of the finger can be mended.
      await expect(regionQuestion(page)).toBeVisible();
      await expect(page.getByRole('link', { name: 'Skydda ett barns information' })).toBeVisible();
    });
  }

  test(`${region}, once chosen, is not asked for again`, { tag: '@enfil' }, async ({ page }) => {
    await begin(page, region);
    await startProtect(page);
    await goToStart(page);
    await expect(regionQuestion(page)).toHaveCount(0);
    await loadAgain(page);
    await shows(page, START);
    await expect(regionInBar(page)).toContainText(REGIONS[region]);
    await expect(regionQuestion(page)).toHaveCount(0);
  });
}

test('a slip of the finger is mended by another tap', async ({ page }) => {
  await openUnchosen(page);
  for (const region of [...ALL, 'vgr'] satisfies Region[]) {
    await page.getByText(REGIONS[region], { exact: true }).click();
    await expect(regionInBar(page)).toContainText(REGIONS[region]);
    await expect(regionQuestion(page).locator('input:checked')).toHaveCount(1);
    const phone = call(region).phone;
    await expect(page.locator('main .urgent a[href^="tel:"]')).toHaveText(phone ? [dialled(phone)] : []);
  }
});

test('another region in a case: what becomes different is said, and the way back leads to the half-filled details', { tag: ['@smal', '@enfil'] }, async ({ page }) => {
  await begin(page);
  await toAdvice(page, ANSWERS);
  await toDetails(page);
  await type(page, { 'barn-namn': 'Testa Test', 'vardnadshavare-1-namn': 'Vera Vårdnad' });
  await page.getByRole('link', { name: 'Byt region' }).click();
  await shows(page, 'Inställningar');
  const different = page.getByRole('status').filter({ hasText: 'Ärendet följer nu rutinen' });
  await expect(different).toHaveCount(0);
  await chooseRegion(page, 'jamtland-harjedalen');
  await expect(different).toContainText('Ärendet följer nu rutinen för Region Jämtland Härjedalen');
  for (const [title, before, after] of [
    ['Råd', 'Blockera en vårdnadshavare (rekommenderas)', 'Försegla en vårdnadshavares direktåtkomst (rekommenderas)'],
    ['Blankett', 'Blockering av vårdnadshavares direktåtkomst', 'Begäran om försegling av vårdnadshavares direktåtkomst'],
    ['Bråttom', '010-47 37 100', 'bakjouren på barnkliniken'],
  ] as const) {
    await expect(different.getByRole('heading', { name: title })).toBeVisible();
    await expect(different).toContainText(before);
    await expect(different).toContainText(after);
  }
  await page.getByRole('link', { name: 'Tillbaka', exact: true }).click();
  await shows(page, 'Uppgifter till begäran och anteckning');
  await expect(page.locator('#barn-namn')).toHaveValue('Testa Test');
  await expect(page.locator('#vardnadshavare-1-namn')).toHaveValue('Vera Vårdnad');
  await type(page, WORK);
  await page.getByRole('button', { name: 'Visa dokumenten' }).click();
  await shows(page, 'Dina dokument');
  await expect(page.locator('.sheet')).toContainText('Försegling av en vårdnadshavares direktåtkomst till barnets journal');
});

test('a region that is changed and changed back has made nothing different', async ({ page }) => {
  await begin(page);
  await toAdvice(page, ANSWERS);
  await page.getByRole('link', { name: 'Byt region' }).click();
  await chooseRegion(page, 'kronoberg');
  const different = page.getByRole('status').filter({ hasText: 'Ärendet följer nu rutinen' });
  await expect(different).toBeVisible();
  await chooseRegion(page, 'vgr');
  await expect(different).toHaveCount(0);
  await page.getByRole('link', { name: 'Tillbaka', exact: true }).click();
  await shows(page, 'Blockera en vårdnadshavare');
});

/** Where one can stand when the region is changed, and how one comes there. */
const PLACES: Record<string, { at: string; reach: (page: Page) => Promise<void> }> = {
  'the question of the child': { at: 'Hur gammalt är barnet?', reach: async (page) => {
    await startProtect(page);
    await page.locator('#barn').fill('20160402-2390');
  } },
  'a question in the middle': { at: 'Vad har kommit fram?', reach: async (page) => {
    await startProtect(page);
    await answerChild(page, '20160402-2390');
    await page.locator('#suspected-harm').check();
  } },
  'the advice': { at: 'Blockera en vårdnadshavare', reach: (page) => toAdvice(page, ANSWERS) },
  'the choice': { at: 'Vad ska du göra?', reach: async (page) => {
    await toAdvice(page, ANSWERS);
    await page.getByRole('link', { name: 'Välj annat än rådet' }).click();
  } },
  'the details': { at: 'Uppgifter till begäran och anteckning', reach: async (page) => {
    await toAdvice(page, ANSWERS);
    await toDetails(page);
    await page.locator('#barn-namn').fill('Testa Test');
  } },
  'the start, with a case': { at: START, reach: async (page) => {
    await toAdvice(page, ANSWERS);
    await goToStart(page);
    await expect(goingOn(page)).toBeVisible();
  } },
};

for (const [place, { at, reach }] of Object.entries(PLACES)) {
  test(`from ${place} to another region, and back to where one was`, async ({ page }) => {
    await begin(page);
    await reach(page);
    await shows(page, at);
    await page.getByRole('link', { name: 'Byt region' }).click();
    await shows(page, 'Inställningar');
    await chooseRegion(page, 'kronoberg');
    await page.getByRole('link', { name: 'Tillbaka', exact: true }).click();
    await shows(page, at);
    await expect(regionInBar(page)).toContainText(REGIONS.kronoberg);
    for (const id of ['barn', 'barn-namn']) {
      const field = page.locator(`#${id}`);
      if (await field.count()) await expect(field).not.toHaveValue('');
    }
    if (at === 'Vad har kommit fram?') await expect(page.locator('#suspected-harm')).toBeChecked();
  });
}

test('what was answered on what has to be considered goes for its own region alone', async ({ page }) => {
  await begin(page, 'jonkoping');
  await toAdvice(page, { ...ANSWERS, circumstances: ['suspected-harm'], risk: 'none' });
  await page.locator('#begar-block-both-nej').check();
  await page.getByRole('link', { name: 'Byt region' }).click();
  await chooseRegion(page, 'vgr');
  await expect(page.getByText('Det du svarade på frågor som rutinen låter dig överväga gäller inte längre.')).toBeVisible();
  await page.getByRole('link', { name: 'Tillbaka till ärendet' }).click();
  await expect(page.locator('[id^=begar-]:checked')).toHaveCount(0);
  await page.locator('#begar-block-both-ja').check();
  await fillIn(page).click();
  await shows(page, 'Uppgifter till begäran och anteckning');
});

test('a motivation that was typed under another region’s routine has to be confirmed', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await begin(page);
  await toAdvice(page, ANSWERS);
  await toDetails(page);
  await type(page, { 'barn-namn': 'Testa Test', 'vardnadshavare-1-namn': 'Vera Vårdnad', motivering: 'Egna ord.', ...WORK });
  await page.getByRole('link', { name: 'Byt region' }).click();
  await chooseRegion(page, 'kronoberg');
  await page.getByRole('link', { name: 'Tillbaka', exact: true }).click();
  await expect(page.locator('#motivering')).toHaveValue('Egna ord.');
  await page.getByRole('button', { name: 'Visa dokumenten' }).click();
  await shows(page, 'Uppgifter till begäran och anteckning');
  await page.locator('.unconfirmed').getByRole('button', { name: 'Behåll det jag skrev' }).click();
  await page.getByRole('button', { name: 'Visa dokumenten' }).click();
  await shows(page, 'Dina dokument');
  expect(whole(await papers(page))).toContain('Egna ord.');
});

/** Sees that no region is named outside the question, and nothing of its routine is said. */
async function expectNothingOfARegion(page: Page): Promise<void> {
  await expect(regionInBar(page)).toHaveCount(0);
  await expect(page.getByRole('link', { name: /Byt/ })).toHaveCount(0);
  await expect(page.locator('.urgent, a[href^="tel:"]')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Skydda ett barns information' })).toHaveCount(0);
  await expect(page.getByText('Andra ärenden')).toHaveCount(0);
}
