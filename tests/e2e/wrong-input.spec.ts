// Wrong dates and numbers, one a row, with the sentence that is said.

import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/index.ts';
import {
  askForDocuments, COMMON, FAMILY, goOn, HEADINGS, open, reachAdvice, reachDetails, shows, startProtect, type, WORK,
} from './steps.ts';

const ORDER = 'Skriv år, månad och dag i den ordningen, till exempel 2021-03-09.';
const NO_DATE = 'Det går inte att läsa som ett datum. Skriv till exempel 2021-03-09.';
const FOUR_DIGITS = 'Skriv årtalet med fyra siffror, till exempel 2021-03-09.';
const EMPTY = 'Skriv födelsedatum eller personnummer.';
const CHECK_DIGIT = 'Den sista siffran stämmer inte med de andra. Kontrollera numret.';

/** What is typed as the child's birth date or number, and what is said of it. */
const OF_THE_CHILD: [typed: string, said: string][] = [
  ['   ', EMPTY],
  ['210309', FOUR_DIGITS],
  ['9/3 21', FOUR_DIGITS],
  ['09-03-2021', ORDER],
  ['9.3.2021', ORDER],
  ['09032021', ORDER],
  ['2021-02-29', '2021-02-29 finns inte i kalendern. Kontrollera dagen.'],
  ['20211309', '2021-13-09 finns inte i kalendern. Kontrollera dagen.'],
  ['2021-03-00', '2021-03-00 finns inte i kalendern. Kontrollera dagen.'],
  ['1821-03-09', 'Årtalet 1821 kan inte stämma. Skriv ett mellan 1900 och 2200.'],
  ['2026-11-27', 'Födelsedatumet ligger i framtiden. Kontrollera årtalet.'],
  ['2021-03', NO_DATE],
  ['fem år', NO_DATE],
  ['9 foo 2021', NO_DATE],
  ['20160402-2391', CHECK_DIGIT],
  ['160402-2391', CHECK_DIGIT],
  ['20160402-239', 'Numret har 11 siffror. Det ska ha 10, eller 12 med århundradet.'],
  ['20160402-23900', 'Numret har 13 siffror. Det ska ha 10, eller 12 med århundradet.'],
  ['20163402-2390', 'Numrets första siffror är inget datum. Kontrollera dem.'],
  ['20360402-2390', 'Numrets datum ligger i framtiden. Kontrollera årtalet.'],
  ['20160402_2390', 'Tecknet _ hör inte hemma där. Skriv till exempel ÅÅÅÅMMDD-NNNN.'],
  ['20160402+2390', 'Tecknet + hör inte hemma där. Skriv till exempel ÅÅÅÅMMDD-NNNN.'],
];

/** What is typed in a field of the details, and what is said of it. */
const OF_THE_DETAILS: [field: string, typed: string, said: string][] = [
  ['barn-nummer', '20160402-2391', CHECK_DIGIT],
  ['barn-nummer', 'x', 'Tecknet x hör inte hemma där. Skriv till exempel ÅÅÅÅMMDD-NNNN.'],
  ['vardnadshavare-1-nummer', '19900420-2398', CHECK_DIGIT],
  ['vardnadshavare-1-nummer', '900420', 'Numret har 6 siffror. Det ska ha 10, eller 12 med århundradet.'],
  ['fran', '26/11 2026', ORDER],
  ['fran', '2026-11-31', '2026-11-31 finns inte i kalendern. Kontrollera dagen.'],
  ['fran', '2029-04-02', 'Åtgärden skulle börja efter att den upphör. Välj en tidigare dag.'],
  ['omprovning', 'snart', NO_DATE],
  ['omprovning', '2026-11-26', 'Dagen för förnyat beslut måste ligga framåt i tiden. Välj en senare dag.'],
  ['du-epost', 'lisa', 'E-postadressen saknar @. Kontrollera den.'],
];

/** What is typed as the child's birth date or number with a slip that does no harm, and what it is taken as. */
const TAKEN: [typed: string, age: string][] = [
  [' 2021-03-09 ', 'Barnet är 5 år i dag.'],
  ['2021 03 09', 'Barnet är 5 år i dag.'],
  ['20210309', 'Barnet är 5 år i dag.'],
  ['9 mars 2021', 'Barnet är 5 år i dag.'],
  ['160402-2390', 'Barnet är 10 år i dag.'],
  ['2016 0402 2390', 'Barnet är 10 år i dag.'],
  ['20160402–2390', 'Barnet är 10 år i dag.'],
  ['2026-11-26', 'Barnet är 0 år i dag.'],
  ['2008-11-26', 'Personen är 18 år i dag. Vägledningen gäller till 18 år.'],
  ['2008-11-27', 'Barnet är 17 år i dag.'],
];

test('the child: every wrong date and number gets a sentence that says what to do', async ({ page }) => {
  await open(page);
  await startProtect(page);
  for (const [typed, said] of OF_THE_CHILD) {
    await page.locator('#barn').fill(typed);
    await goOn(page);
    await expectSaid(page, typed, said);
    await expect(page.locator('#barn')).toHaveValue(typed);
  }
});

test('the details: every wrong date and number gets a sentence that says what to do', async ({ page }) => {
  await open(page);
  await reachAdvice(page, COMMON);
  await reachDetails(page);
  await type(page, { ...FAMILY, ...WORK });
  for (const [field, typed, said] of OF_THE_DETAILS) {
    const before = await page.locator(`#${field}`).inputValue();
    await page.locator(`#${field}`).fill(typed);
    await askForDocuments(page);
    await expectSaid(page, typed, said);
    await expect(page.locator(`#${field}-fel`)).toHaveText(`Fel: ${said}`);
    await page.locator(`#${field}`).fill(before);
  }
  await askForDocuments(page);
  await shows(page, HEADINGS.documents);
});

test('the child: spaces, hyphens and a month by name are taken, and the age is said', async ({ page }) => {
  await open(page);
  await startProtect(page);
  for (const [typed, age] of TAKEN) {
    await page.locator('#barn').fill(typed);
    await expect(page.getByText(age), typed).toBeVisible();
  }
});

/** One problem, said in the summary; `typed` names the row when it fails. */
async function expectSaid(page: Page, typed: string, said: string): Promise<void> {
  await expect(page.getByRole('alert').getByRole('link'), `«${typed}»`).toHaveText([said]);
}
