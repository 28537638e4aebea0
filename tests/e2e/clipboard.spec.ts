// Copying, also where the browser's clipboard is closed, as it is over plain http on an intranet.

import { paste, readClipboard } from './clipboard.ts';
import { according, FIRST_LINES } from './errand-case.ts';
import { expect, test } from './fixtures/index.ts';
import { COMMON, FAMILY, open, reachDocuments, RECEIPT, receiptOf, WORK } from './steps.ts';

/** The note of the case: what it is, then heading by heading, and last what it rests on. */
const NOTE = [
  FIRST_LINES.special,
  'Åtgärd: Blockering av en vårdnadshavares åtkomst till barnets konto på 1177.se och 1177 Journal',
  'Gäller: en vårdnadshavare',
  'Ska blockeras: Vera Test',
  'Period: från och med 26 november 2026, sista dag 1 april 2029 (till den dag barnet fyller 13 år, eller tidigare om ' +
    'det beslutas)',
  'Motivering: Det finns misstanke om att barnet far illa. Risken kommer från en av två vårdnadshavare.',
  'Beslut fattat av: Chefa Chefsson, Verksamhetschef',
  'Menprövning: återstår',
  'Syskon: Inte bedömt ännu om familjens övriga barn behöver samma skydd.',
  according('V26'),
].join('\n');

/** The whole note, with the words at its end that tell what it was written with. */
function expectNote(text: string): void {
  const { before, receipt } = receiptOf(text);
  expect(before).toBe(NOTE);
  expect(receipt).toMatch(RECEIPT);
}

const WHOLE = 'Kopiera hela anteckningen';
const COPIED = 'Kopierat.';
const REFUSED = 'Webbläsaren kopierade inte. Texten är markerad: tryck Ctrl+C.';

test.describe('with the clipboard of the browser', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('every heading copies what stands under it, and nothing more', async ({ page }) => {
    await open(page);
    await reachDocuments(page, COMMON, { ...FAMILY, ...WORK });
    for (const line of NOTE.split('\n').slice(1, -1)) {
      const [heading, ...text] = line.split(': ');
      await page.getByRole('button', { name: `Kopiera ${heading}`, exact: true }).click();
      await expect.poll(() => readClipboard(page)).toBe(text.join(': '));
    }
  });

  test('copying is confirmed beside the button and to screen readers', async ({ page }) => {
    await open(page);
    await reachDocuments(page, COMMON, { ...FAMILY, ...WORK });
    await expect(page.getByRole('status')).toHaveText('');
    await expect(page.getByText('Kopierat')).toHaveCount(0);
    await page.getByRole('button', { name: WHOLE }).click();
    await expect(page.locator('.copy', { hasText: WHOLE }).getByText('Kopierat', { exact: true })).toBeVisible();
    await expect(page.getByRole('status')).toHaveText(COPIED);
  });

  test('copying a second time is said to screen readers again', async ({ page }) => {
    await open(page);
    await reachDocuments(page, COMMON, { ...FAMILY, ...WORK });
    await page.getByRole('button', { name: WHOLE }).click();
    await expect(page.getByRole('status')).toHaveText(COPIED);
    // A live region is read when it changes, so it has to.
    await page.getByRole('status').evaluate((status) => {
      const changed = () => document.documentElement.setAttribute('data-said-again', '');
      new MutationObserver(changed).observe(status, { childList: true, characterData: true, subtree: true });
    });
    await page.getByRole('button', { name: 'Kopiera Motivering' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-said-again', '');
    await expect(page.getByRole('status')).toHaveText(COPIED);
  });
});

test('without the clipboard of the browser the whole note still lands there', { tag: '@enfil' }, async ({ page }) => {
  await page.addInitScript(() => {
    delete (Navigator.prototype as { clipboard?: Clipboard }).clipboard;
  });
  await open(page);
  await reachDocuments(page, COMMON, { ...FAMILY, ...WORK });
  const button = page.getByRole('button', { name: WHOLE });
  await button.click();
  await expect(page.getByRole('status')).toHaveText(COPIED);
  await expect(button).toBeFocused();
  await expect(page.locator('textarea')).toHaveCount(0);
  expectNote(await paste(page));
});

test('with a clipboard that refuses, the whole note still lands there', { tag: '@enfil' }, async ({ page }) => {
  await page.addInitScript(() => {
    Clipboard.prototype.writeText = () => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
  });
  await open(page);
  await reachDocuments(page, COMMON, { ...FAMILY, ...WORK });
  await page.getByRole('button', { name: WHOLE }).click();
  await expect(page.getByRole('status')).toHaveText(COPIED);
  expectNote(await paste(page));
});

test.describe('when both ways are refused', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      delete (Navigator.prototype as { clipboard?: Clipboard }).clipboard;
      document.execCommand = () => false;
    });
    await open(page);
    await reachDocuments(page, COMMON, { ...FAMILY, ...WORK });
  });

  test('the note is selected, whole and alone, with what to press', { tag: '@enfil' }, async ({ page }) => {
    await page.getByRole('button', { name: WHOLE }).click();
    await expect(page.getByText(REFUSED)).toBeVisible();
    await expect(page.getByRole('status')).toHaveText('Webbläsaren kopierade inte. Texten är markerad.');
    await page.keyboard.press('ControlOrMeta+c');
    const pasted = await paste(page);
    const lines = pasted.split('\n').map((line) => line.trim()).filter(Boolean);
    expectNote(lines.join('\n'));
  });

  test('what stands under a heading is selected, alone', async ({ page }) => {
    await page.getByRole('button', { name: 'Kopiera Ska blockeras' }).click();
    await expect(page.getByText(REFUSED)).toBeVisible();
    await page.keyboard.press('ControlOrMeta+c');
    expect((await paste(page)).trim()).toBe('Vera Test');
  });
});
