// Hostile text in every field: shown as typed, never run, and no document breaks.

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readClipboard } from './clipboard.ts';
import { days, saveCalendar } from './calendar.ts';
import { expect, test } from './fixtures/index.ts';
import { print } from './paper.ts';
import { type Answers, askForDocuments, FAMILY, goOn, HEADINGS, open, reachAdvice, shows, startProtect, type, WORK } from './steps.ts';

/** Over 500 of them; those that run set `globalThis.hostile`. */
const HOSTILE: string[] = JSON.parse(readFileSync(new URL('../data/hostile.json', import.meta.url), 'utf8'));

/** The fields that take any text. */
const FREE = ['barn-namn', 'vardnadshavare-1-namn', 'motivering', 'beslut-namn', 'beslut-titel', 'du-namn', 'du-titel',
  'du-id', 'enhet', 'du-telefon', 'verksamhetschef'];
/** The fields that take a number, a date or an address, and refuse anything else. */
const STRICT = ['barn-nummer', 'vardnadshavare-1-nummer', 'fran', 'omprovning', 'du-epost'];

const CASE: Answers = { child: '20160402-2390', circumstances: ['harm-disclosed'], risk: 'one', urgent: true };
const GOOD = { ...FAMILY, ...WORK, 'barn-nummer': '20160402-2390', fran: '2026-11-22', omprovning: '' };

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('there are over 500 hostile texts', () => {
  expect(new Set(HOSTILE).size).toBeGreaterThan(500);
});

test('hostile text in every field is shown as typed, never run, and breaks no document', { tag: '@enfil' }, async ({ page }) => {
  test.setTimeout(420_000);
  const dialogs: string[] = [];
  page.on('dialog', async (dialog) => {
    dialogs.push(`${dialog.type()}: ${dialog.message()}`);
    await dialog.accept();
  });
  await toDetails(page, 'Den andra vårdnadshavaren är ingen risk.');
  await type(page, GOOD);
  await askForDocuments(page);
  await shows(page, HEADINGS.documents);
  const [headings, elements] = [await noteHeadings(page), await countElements(page)];
  const lines = (await copiedNote(page)).split('\n').length;

  for (let at = 0; at < HOSTILE.length; at += FREE.length) {
    await page.getByRole('link', { name: 'Tillbaka' }).click();
    await shows(page, HEADINGS.details);
    const typed = Object.fromEntries(FREE.map((id, index) => [id, something(HOSTILE[(at + index) % HOSTILE.length]!)]));
    await set(page, typed);
    await askForDocuments(page);
    await shows(page, HEADINGS.documents);
    expect(await noteHeadings(page), `from text ${at}`).toEqual(headings);
    const note = await copiedNote(page);
    expect(note.split('\n').length, `from text ${at}`).toBe(lines);
    const shown = await page.locator('.sheet td').allTextContents();
    for (const id of ['barn-namn', 'motivering', 'enhet', 'verksamhetschef']) {
      const text = oneLine(held(id, typed[id]!));
      expect(shown.some((cell) => cell === text), `${id}, from text ${at}: ${text.slice(0, 60)}`).toBe(true);
    }
    expect(note).toContain(`Motivering: ${oneLine(typed['motivering']!)}`);
    expect(await countElements(page), `no element was made by text, from text ${at}`).toEqual(elements);
  }
  expect(days(await saveCalendar(page)).length).toBeGreaterThan(0);
  expect(await page.evaluate(() => 'hostile' in globalThis), 'nothing ran').toBe(false);
  expect(dialogs).toEqual([]);
});

test('hostile text where a number, a date or an address is asked for is refused with a sentence, and stays', async ({ page }) => {
  test.setTimeout(180_000);
  await toDetails(page, 'Den andra vårdnadshavaren är ingen risk.');
  await type(page, GOOD);
  for (let at = 0; at < HOSTILE.length; at += STRICT.length) {
    const texts = STRICT.map((_, index) => HOSTILE[(at + index) % HOSTILE.length]!);
    await set(page, Object.fromEntries(STRICT.map((id, index) => [id, texts[index]!])));
    await askForDocuments(page);
    await expect(page.getByRole('heading', { name: 'Det finns något att rätta' })).toBeVisible();
    const values = await page.evaluate((ids) => ids.map((id) => (document.getElementById(id) as HTMLInputElement).value), STRICT);
    // A field of one line holds no line breaks, and one for an address no blanks around it.
    const held = texts.map((text) => text.replace(/[\r\n]/g, ''));
    const address = STRICT.indexOf('du-epost');
    held[address] = held[address]!.replace(/^[ \t\f]+|[ \t\f]+$/g, '');
    expect(values).toEqual(held);
  }
  expect(await page.evaluate(() => 'hostile' in globalThis), 'nothing ran').toBe(false);
});

test('hostile text as the child, and as the reason to choose otherwise', async ({ page }) => {
  test.setTimeout(180_000);
  await open(page);
  await startProtect(page);
  for (let at = 0; at < HOSTILE.length; at += 7) {
    await set(page, { barn: HOSTILE[at]! });
    await goOn(page);
    await shows(page, HEADINGS.child);
    await expect(page).toHaveTitle(/^Fel: /);
  }
  await page.locator('#barn').fill('');
  await page.getByRole('link', { name: 'Värna', exact: true }).click();
  await toDetails(page, HOSTILE[0]!, false);
  for (let at = 0; at < HOSTILE.length; at += 9) {
    await page.getByRole('link', { name: 'Ändra valet' }).click();
    await shows(page, HEADINGS.choice);
    await set(page, { skal: HOSTILE[at]! });
    await goOn(page);
    const demands = oneLine(HOSTILE[at]!) === '';
    await shows(page, demands ? HEADINGS.choice : HEADINGS.details);
    if (demands) await set(page, { skal: 'Skäl' }).then(() => goOn(page));
  }
  expect(await page.evaluate(() => 'hostile' in globalThis), 'nothing ran').toBe(false);
});

test('paper and screen hold the longest text', async ({ page }, testInfo) => {
  await toDetails(page, 'Skäl');
  const longest = HOSTILE.reduce((one, other) => (other.length > one.length ? other : one));
  await type(page, GOOD);
  await set(page, { motivering: longest, 'barn-namn': longest.slice(0, 5000) });
  await askForDocuments(page);
  await shows(page, HEADINGS.documents);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide, 'nothing scrolls sideways').toBeLessThanOrEqual(0);
  const paper = await print(page, testInfo);
  expect(paper.text).toContain('Underskrift');
});

/** A case with every field, at its details. */
async function toDetails(page: Page, why: string, begin = true): Promise<void> {
  if (begin) await open(page);
  await reachAdvice(page, CASE);
  await page.getByRole('link', { name: 'Välj annat än rådet' }).click();
  await page.getByLabel('Blockera en vårdnadshavare').check();
  await set(page, { skal: why });
  await goOn(page);
  await shows(page, HEADINGS.details);
}

/** Puts texts in fields as pasting does: at once, whatever they are. */
async function set(page: Page, texts: Record<string, string>): Promise<void> {
  await page.evaluate((all) => {
    for (const [id, text] of Object.entries(all)) {
      const field = document.getElementById(id) as HTMLInputElement | HTMLTextAreaElement;
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }, texts);
}

/** What a field holds of a text: one of a single line drops line breaks, before the app sees them. */
function held(id: string, text: string): string {
  return id === 'motivering' ? text : text.replace(/[\r\n]/g, '');
}

/** A text that is more than blanks: those are the same as nothing, which has tests of its own. */
function something(text: string): string {
  return oneLine(text.replace(/[\r\n]/g, '')) === '' ? `${text}x` : text;
}

/** What a text is on one line: every kind of white space and control character is a space. */
function oneLine(text: string): string {
  // The white space of Unicode, which is not quite that of JavaScript.
  const blanks = /[\p{White_Space}\p{Cc}]+/gu;
  return text.replace(blanks, ' ').replace(/^ | $/g, '');
}

async function noteHeadings(page: Page): Promise<string[]> {
  return page.locator('#anteckning dt').allTextContents();
}

/** How many elements of each kind the documents are made of. */
async function countElements(page: Page): Promise<Record<string, number>> {
  return page.locator('main').evaluate((main) => {
    const counts: Record<string, number> = {};
    for (const element of main.querySelectorAll('*')) counts[element.tagName] = (counts[element.tagName] ?? 0) + 1;
    return counts;
  });
}

async function copiedNote(page: Page): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.getByRole('button', { name: 'Kopiera hela anteckningen' }).click();
  await expect.poll(() => readClipboard(page)).not.toBe('');
  return readClipboard(page);
}
