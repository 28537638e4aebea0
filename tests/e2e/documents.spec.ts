// The page of the documents: what stands first, what may not be there, and the way to the printer.

import { expect, test } from './fixtures/index.ts';
import { print } from './paper.ts';
import {
  askForDocuments, COMMON, FAMILY, HEADINGS, open, reachAdvice, reachDetails, reachDocuments, shows, type, WORK,
} from './steps.ts';

test('the number of a guardian with protected identity comes into no document', { tag: '@enfil' }, async ({ page }, testInfo) => {
  await open(page);
  await reachAdvice(page, { ...COMMON, circumstances: ['guardian-protected-identity'] });
  await reachDetails(page);
  await type(page, { ...FAMILY, ...WORK });
  await page.getByLabel('Vårdnadshavaren har skyddad identitet').first().check();
  await expect(page.locator('#vardnadshavare-1-nummer')).toHaveCount(0);
  await askForDocuments(page);
  await shows(page, HEADINGS.documents);

  const paper = await print(page, testInfo);
  expect(paper.text).toContain('Vera Test, skyddade personuppgifter');
  for (const text of [paper.text, await page.locator('body').innerText()]) expect(text).not.toMatch(/900420|2397/);
});

test('a long motivation is printed whole, on at most two pages', async ({ page }, testInfo) => {
  const sentence = (number: number) => `Mening ${number} av skälen, som är så lång att raden bryts på papper. `;
  const motivering = Array.from({ length: 30 }, (_, index) => sentence(index + 1)).join('').trim();
  await open(page);
  await reachAdvice(page, COMMON);
  await reachDetails(page);
  await type(page, { ...FAMILY, ...WORK, motivering });
  await page.getByLabel('Ta med motiveringen i underlaget').check();
  await askForDocuments(page);
  await shows(page, HEADINGS.documents);
  const paper = await print(page, testInfo);
  expect(paper.text).toContain(motivering);
  expect(paper.pages).toBeLessThanOrEqual(2);
});

test('when it is urgent the call stands first, with what to say', async ({ page }) => {
  await open(page);
  await reachDocuments(page, { ...COMMON, urgent: true }, { ...FAMILY, ...WORK, fran: '2026-11-27' });
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Ring först');
  const call = page.getByRole('region', { name: 'Ring först' });
  for (const text of [
    '010-47 37 100',
    'Lisa Läkare, lisla1',
    'lisa.lakare@example.se, 010-000 00 00',
    'Ansvarig Chefsson',
    'Testa Test, 20160402-2390',
    'Vera Test, 19900420-2397',
    '2026-11-27',
  ]) {
    await expect(call).toContainText(text);
  }
});

test('when it is not urgent there is no call, and the request stands first', async ({ page }) => {
  await open(page);
  await reachDocuments(page, COMMON, { ...FAMILY, ...WORK });
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Begäran');
  await expect(page.getByText('Ring först')).toHaveCount(0);
});

test('what has to be seen before copying stands before the button that copies', async ({ page }) => {
  await open(page);
  await reachDocuments(page, COMMON, { ...FAMILY, ...WORK });
  const note = page.getByRole('region', { name: 'Anteckning' });
  const text = await note.innerText();
  const warning = text.indexOf('Skriv i en särskild anteckning. Den kräver särskild menprövning före utlämnande och är undantagen från att visas i e-tjänsten.');
  expect(warning).toBeGreaterThan(-1);
  expect(text.indexOf('Kopiera')).toBeGreaterThan(warning);
});

test('the button of the sheet opens the printer, under a title that names nobody', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      document.documentElement.setAttribute('data-printed', document.title);
    };
  });
  await open(page);
  await reachDocuments(page, COMMON, { ...FAMILY, ...WORK });
  await page.getByRole('button', { name: 'Skriv ut eller spara som PDF' }).click();
  // What the browser proposes as a file name.
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'Dokument – Värna');
  await expect(page.getByText('Webbläsaren öppnade ingen utskrift')).toHaveCount(0);
});

test('a browser that prints nothing is found out, and what to do instead is said', { tag: '@enfil' }, async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await open(page);
  await reachDocuments(page, COMMON, { ...FAMILY, ...WORK });
  await page.getByRole('button', { name: 'Skriv ut eller spara som PDF' }).click();
  const words = 'Webbläsaren öppnade ingen utskrift. Tryck Ctrl+P, eller skriv av begäran.';
  await expect(page.getByRole('main').getByText(words)).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(words);
});
