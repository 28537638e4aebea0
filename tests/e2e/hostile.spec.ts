// Hostile text in every field: shown as typed, never run, and no document breaks.

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readClipboard } from './clipboard.ts';
import { days, saveCalendar } from './calendar.ts';
import { expect, type Fixtures, test as base } from './fixtures/index.ts';
import { print } from './paper.ts';
import type { Region } from './regions.ts';
import {
  type Answers, askForDocuments, FAMILY, goOn, HEADINGS, open, openIn, reachAdvice, reachDetails, shows, startProtect,
  type, WORK,
} from './steps.ts';

/** Over 500 of them; those that run set `globalThis.hostile`. */
const HOSTILE: string[] = JSON.parse(readFileSync(new URL('../../core/tests/data/hostile.json', import.meta.url), 'utf8'));

/** The fields that take any text. */
const FREE = ['barn-namn', 'vardnadshavare-1-namn', 'motivering', 'beslut-namn', 'beslut-titel', 'du-namn', 'du-titel',
  'du-id', 'enhet', 'du-telefon', 'verksamhetschef'] as const;
/** The fields that take a number, a date or an address, and refuse anything else. */
const STRICT = ['barn-nummer', 'vardnadshavare-1-nummer', 'fran', 'omprovning', 'du-epost'] as const;

const CASE: Answers = { child: '20160402-2390', circumstances: ['harm-disclosed'], risk: 'one', urgent: true };
const GOOD = { ...FAMILY, ...WORK, 'barn-nummer': '20160402-2390', fran: '2026-11-26', omprovning: '' };

/** In every test nothing runs: neither what sets the variable, nor a dialog. */
const test = base.extend<{ nothingRuns: void }>({
  nothingRuns: [async ({ page }, use) => {
    const dialogs: string[] = [];
    page.on('dialog', async (dialog) => {
      dialogs.push(`${dialog.type()}: ${dialog.message()}`);
      await dialog.accept();
    });
    await use();
    expect(await page.evaluate(() => 'hostile' in globalThis), 'nothing ran').toBe(false);
    expect(dialogs).toEqual([]);
  }, { auto: true }],
});

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('there are over 500 hostile texts', () => {
  expect(new Set(HOSTILE).size).toBeGreaterThan(500);
});

test('hostile text in every field is shown as typed, never run, and breaks no document', { tag: '@enfil' }, async ({ page, edition }) => {
  test.setTimeout(420_000);
  await toDetails(page, 'Den andra vårdnadshavaren är ingen risk.');
  await type(page, GOOD);
  // The form does not ask why: it is added, to be there too.
  await page.getByLabel('Ta med motiveringen i underlaget').check();
  await askForDocuments(page);
  await shows(page, HEADINGS.documents);
  const [headings, elements] = [await noteHeadings(page), await countElements(page)];
  const lines = (await copiedNote(page)).split('\n').length;

  for (const [round, texts] of rounds(FREE.length).entries()) {
    await page.getByRole('link', { name: 'Tillbaka' }).click();
    await shows(page, HEADINGS.details);
    const typed = placed(FREE, texts.map(something), round, edition);
    await set(page, typed);
    await askForDocuments(page);
    await shows(page, HEADINGS.documents);
    const from = `round ${round}, with ${JSON.stringify(texts[0])}`;
    expect(await noteHeadings(page), from).toEqual(headings);
    const note = await copiedNote(page);
    expect(note.split('\n').length, from).toBe(lines);
    const on = (id: (typeof FREE)[number]) => oneLine(held(id, typed[id]!));
    expect(await sheetRows(page), from).toMatchObject({
      'Namn': on('barn-namn'),
      'Ska blockeras': `${on('vardnadshavare-1-namn')}, ${GOOD['vardnadshavare-1-nummer']}`,
      'Motivering': on('motivering'),
      'Beslut fattat av': `${on('beslut-namn')}, ${on('beslut-titel')}`,
      'Begärs av': `${on('du-namn')}, ${on('du-titel')}, ${on('du-id')}`,
      'Enhet': on('enhet'),
      'Telefon och e-post': `${on('du-telefon')}, ${GOOD['du-epost']}`,
      'Ansvarig verksamhetschef': on('verksamhetschef'),
    });
    expect(note).toContain(`Motivering: ${on('motivering')}\nBeslut fattat av: ${on('beslut-namn')}, ${on('beslut-titel')}\n`);
    expect(await countElements(page), `no element was made by text, ${from}`).toEqual(elements);
  }
  expect(days(await saveCalendar(page)).length).toBeGreaterThan(0);
});

test('hostile text where a number, a date or an address is asked for is refused with a sentence, and stays', { tag: '@enfil' }, async ({ page, edition }) => {
  test.setTimeout(180_000);
  await toDetails(page, 'Den andra vårdnadshavaren är ingen risk.');
  await type(page, GOOD);
  for (const [round, texts] of rounds(STRICT.length - 1).entries()) {
    // One field in turn is right, so that what is said is new each time.
    const right = STRICT[round % STRICT.length]!;
    const typed = { ...placed(STRICT.filter((id) => id !== right), texts.map(something), round, edition), [right]: GOOD[right]! };
    await set(page, typed);
    await askForDocuments(page);
    const refused = STRICT.filter((id) => id !== right && !(id === 'du-epost' && typed[id]!.includes('@')));
    const said = () => page.locator('.problem').evaluateAll((all) => all.filter((one) => /^Fel: .+\.$/.test(one.textContent ?? '')).map((one) => one.id));
    await expect.poll(said, `round ${round}, with ${JSON.stringify(texts[0])}`).toEqual(refused.map((id) => `${id}-fel`));
    await expect(page.getByRole('alert').getByRole('link')).toHaveCount(refused.length);
    const values = await page.evaluate((ids) => ids.map((id) => (document.getElementById(id) as HTMLInputElement).value), STRICT);
    expect(values).toEqual(STRICT.map((id) => held(id, typed[id]!)));
  }
});

test('hostile text as the child, and as the reason to choose otherwise', async ({ page }) => {
  test.setTimeout(180_000);
  await open(page);
  await startProtect(page);
  for (let at = 0; at < HOSTILE.length; at += 7) {
    await set(page, { barn: HOSTILE[at]! });
    await goOn(page);
    // The page looks as before: whatever would change has had the time.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await shows(page, HEADINGS.child);
    await expect(page).toHaveTitle(/^Fel: /);
    await expect(page.locator('#barn')).toHaveValue(held('barn', HOSTILE[at]!));
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
});

/** The fields that only some regions have, and what each is called in the note. */
const ELSEWHERE: [region: Region, answers: Answers, fields: Record<string, string>, typed: Record<string, string>][] = [
  ['kronoberg', { ...CASE, urgent: false }, { samrad: 'I samråd med bakjour eller verksamhetschef' }, FAMILY],
  ['kronoberg', { ...CASE, child: '20120304-2385', circumstances: ['eid-control'], urgent: false, extendedAccess: 'no' },
    { omfattning: 'Omfattning' }, { 'barn-namn': 'Testa Test', slut: '2027-06-01' }],
  ['jonkoping', { ...CASE, urgent: false },
    { informerat: 'Vem som eventuellt informerat vårdnadshavare', bekraftat: 'Bekräftat av Kontaktcenter' }, FAMILY],
];

for (const [region, answers, fields, typed] of ELSEWHERE) {
  test(`hostile text in the fields of ${region} alone: ${Object.keys(fields).join(', ')}`, async ({ page }) => {
    test.setTimeout(180_000);
    await openIn(page, region);
    await reachAdvice(page, answers);
    await reachDetails(page);
    await type(page, { ...typed, ...WORK });
    for (let at = 0; at < HOSTILE.length; at += 11) {
      const texts = Object.fromEntries(Object.keys(fields).map((id, index) => [id, something(HOSTILE[(at + index) % HOSTILE.length]!)]));
      await set(page, texts);
      await askForDocuments(page);
      await shows(page, HEADINGS.documents);
      const note = (await copiedNote(page)).split('\n');
      for (const [id, title] of Object.entries(fields)) expect(note).toContain(`${title}: ${oneLine(held(id, texts[id]!))}`);
      await page.getByRole('link', { name: 'Tillbaka' }).click();
      await shows(page, HEADINGS.details);
    }
  });
}

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

/** The texts, so many at a time; the last time some of the first again. */
function rounds(size: number): string[][] {
  const count = Math.ceil(HOSTILE.length / size);
  return Array.from({ length: count }, (_, round) =>
    Array.from({ length: size }, (_, index) => HOSTILE[(round * size + index) % HOSTILE.length]!));
}

/** A text for each field: another one's turn in every round, and for the same text in the other edition. */
function placed(ids: readonly string[], texts: string[], round: number, edition: Fixtures['edition']): Record<string, string> {
  const shift = round + (edition === 'one-file' ? Math.floor(ids.length / 2) : 0);
  return Object.fromEntries(ids.map((_, index) => [ids[(index + shift) % ids.length]!, texts[index]!]));
}

/** What a field holds of a text: one of a single line drops line breaks, and one for an address the blanks around it. */
function held(id: string, text: string): string {
  const line = id === 'motivering' ? text : text.replace(/[\r\n]/g, '');
  return id === 'du-epost' ? line.replace(/^[ \t\f]+|[ \t\f]+$/g, '') : line;
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

/** What stands on the sheet, by what it is called there. */
async function sheetRows(page: Page): Promise<Record<string, string>> {
  const rows = await page.locator('.sheet tr').evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
  return Object.fromEntries(rows as [string, string][]);
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
