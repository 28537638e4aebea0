// What is typed wrongly in the middle of a case: a clear sentence each, and nothing lost.

import { begin, expectRefused, goToAddress, row, toAdvice, toDetails, toDocuments, WHICH, whichChild } from './case-steps.ts';
import { expect, test } from './fixtures/index.ts';
import { type Answers, answerCircumstances, answerRisk, askForDocuments, goOn, shows, startProtect, type, WORK } from './steps.ts';

const TEN = '20160402-2390';
const ANSWERS: Answers = { child: TEN, circumstances: ['suspected-harm'], risk: 'one', urgent: false };
const FAMILY = { 'barn-namn': 'Testa Test', 'vardnadshavare-1-namn': 'Vera Vårdnad', motivering: 'Egna ord.' };
const MASKED = 'De sista tecknen i numret är dolda. Skriv hela numret, eller bara födelsedatumet.';
const ADULT = 'Vägledningen gäller inte från 18 år';

test('a birth date that makes the child 18 says so, and the case is there again when it is mended', { tag: ['@smal', '@enfil'] }, async ({ page }) => {
  await begin(page);
  await toAdvice(page, ANSWERS);
  await toDetails(page);
  await type(page, { ...FAMILY, ...WORK });
  await goToAddress(page, '#/skydda/barnet');
  await page.locator('#barn').fill('2006-04-02');
  await expect(page.getByText('Personen är 20 år i dag. Vägledningen gäller till 18 år.')).toBeVisible();
  await page.locator(`#${WHICH.same}`).check();
  await goOn(page);
  await shows(page, ADULT);
  await expect(page.getByRole('button', { name: 'Fyll i begäran' })).toHaveCount(0);
  for (const address of ['#/skydda/uppgifter', '#/skydda/dokument', '#/skydda/val']) {
    await goToAddress(page, address);
    await shows(page, ADULT);
  }
  await goToAddress(page, '#/skydda/barnet');
  await page.locator('#barn').fill(TEN);
  await page.locator(`#${WHICH.same}`).check();
  await goOn(page);
  await shows(page, 'Blockera en vårdnadshavare');
  await toDetails(page);
  for (const [id, text] of Object.entries(FAMILY)) await expect(page.locator(`#${id}`)).toHaveValue(text);
  await toDocuments(page);
  await expect(row(page, 'Personnummer')).toHaveText(TEN);
});

test('a number at the details that makes the child 18 says so, and nothing is lost', async ({ page }) => {
  await begin(page);
  await toAdvice(page, ANSWERS);
  await toDetails(page);
  await type(page, { ...FAMILY, ...WORK });

  await page.locator('#barn-nummer').fill('20080214-2380');
  await expect(whichChild(page)).toBeVisible();
  await page.locator(`#${WHICH.same}`).check();
  await askForDocuments(page);
  await shows(page, ADULT);
  await goToAddress(page, '#/skydda/barnet');
  await expect(page.locator('#barn')).toHaveValue('20080214-2380');
  await page.locator('#barn').fill(TEN);
  await page.locator(`#${WHICH.same}`).check();
  await goOn(page);
  await toDetails(page);
  for (const [id, text] of Object.entries(FAMILY)) await expect(page.locator(`#${id}`)).toHaveValue(text);
});

test('the child turns 18 while the case is open: the advice says so', async ({ page }) => {
  await begin(page);
  await page.clock.setFixedTime('2026-11-26T23:58:00+01:00');
  await toAdvice(page, { child: '2008-11-27', circumstances: ['child-protected-identity'], risk: 'none', urgent: false });
  await shows(page, 'Försegla barnets konto');
  await page.clock.setFixedTime('2026-11-27T00:01:00+01:00');
  await page.getByRole('button', { name: 'Fyll i begäran' }).click();
  await shows(page, ADULT);
  await expect(page.locator('.answers')).toContainText('Född 27 november 2008, 18 år');
});

for (const masked of ['20160402-XXXX', '20160402-****', '160402-xxxx', '20160402-••••', '20160402XXXX']) {
  test(`a masked number is refused wherever one is asked for: ${masked}`, async ({ page }) => {
    await begin(page);
    await startProtect(page);
    await page.locator('#barn').fill(masked);
    await goOn(page);
    await expectRefused(page, MASKED);
    await expect(page.locator('#barn')).toHaveValue(masked);
    await expect(page.getByText('reservnummer.')).toHaveCount(0);
    await page.locator('#barn').fill(TEN);
    await goOn(page);
    await answerCircumstances(page, ['suspected-harm']);
    await answerRisk(page, 'one', false);
    await toDetails(page);
    await type(page, { ...FAMILY, ...WORK, 'barn-nummer': masked, 'vardnadshavare-1-nummer': masked });
    await askForDocuments(page);
    await expectRefused(page, MASKED, MASKED);
    await expect(page.locator('#barn-nummer')).toHaveValue(masked);
    await expect(page.locator('#barn-namn')).toHaveValue('Testa Test');
    await expect(whichChild(page), 'it tells of nobody').toHaveCount(0);
    await page.locator('#barn-nummer').fill(TEN);
    await page.locator('#vardnadshavare-1-nummer').fill('');
    await toDocuments(page);
  });
}

test('a corrected birth date does not outlive its number', { tag: '@enfil' }, async ({ page }) => {
  await begin(page);
  await startProtect(page);
  await page.locator('#barn').fill(TEN);
  await page.locator('#barn-fodd').fill('2013-04-02');
  await expect(page.getByText('Barnet är 13 år i dag.')).toBeVisible();
  // Before anything else has been said: another number, with its own date.
  await page.locator('#barn').fill('20190319-2381');
  await expect(page.locator('#barn-fodd')).toHaveValue('');
  await expect(page.getByText('Barnet är 7 år i dag.')).toBeVisible();
  await goOn(page);
  await answerCircumstances(page, ['suspected-harm']);
  await answerRisk(page, 'one', false);
  await expect(page.locator('.answers')).toContainText('Född 19 mars 2019, 7 år');
});

test('a corrected birth date goes with its number when another is typed at the details', async ({ page }) => {
  await begin(page);
  await startProtect(page);
  await page.locator('#barn').fill(TEN);
  await page.locator('#barn-fodd').fill('2016-04-03');
  await goOn(page);
  await answerCircumstances(page, ['suspected-harm']);
  await answerRisk(page, 'one', false);
  await expect(page.locator('.answers')).toContainText('Född 3 april 2016, 10 år');
  await toDetails(page);
  await type(page, { ...FAMILY, ...WORK, 'barn-nummer': '20190319-2381' });
  await page.locator(`#${WHICH.same}`).check();
  await askForDocuments(page);
  // Of another age: the advice comes first.
  await expect(page.locator('.answers')).toContainText('Född 19 mars 2019, 7 år');
  await toDetails(page);
  await toDocuments(page);
  await expect(row(page, 'Period')).toContainText('sista dag 18 mars 2032');
  await goToAddress(page, '#/skydda/barnet');
  await expect(page.locator('#barn-fodd')).toHaveValue('');
  await expect(page.getByText('Barnet är 7 år i dag.')).toBeVisible();
});
