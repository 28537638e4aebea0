// The steps of the walks about one child and one case: from the region to the papers, and from one child to another.

import { expect, type Locator, type Page } from '@playwright/test';
import { readClipboard } from './clipboard.ts';
import { chooseRegion, type Region } from './regions.ts';
import {
  answerChild, answerCircumstances, answerExtendedAccess, answerRisk, type Answers, askForDocuments, goOn, heading,
  shows, startProtect, type, type Typed, WORK,
} from './steps.ts';

/** The moment it is in these tests: not before the regions' files. */
export const MOMENT = '2026-11-26T10:00:00+01:00';

/** Opens the app on a computer that knows of no region, at an address of its own when one is given. */
export async function openUnchosen(page: Page, address = ''): Promise<void> {
  await page.clock.setFixedTime(MOMENT);
  await page.goto(`./${address}`);
  await expect(heading(page)).toBeVisible();
}

/** The same, and chooses the region. */
export async function begin(page: Page, region: Region = 'vgr'): Promise<void> {
  await openUnchosen(page);
  await chooseRegion(page, region);
}

/** Answers all that is asked of a child, from its number on. */
export async function answerAll(page: Page, answers: Answers): Promise<void> {
  await answerChild(page, answers.child);
  await answerCircumstances(page, answers.circumstances);
  await answerRisk(page, answers.risk, answers.urgent);
  if (answers.extendedAccess) await answerExtendedAccess(page, answers.extendedAccess);
  await expect(page.getByRole('heading', { name: 'Dina svar' })).toBeVisible();
}

/** From the start to the advice. */
export async function toAdvice(page: Page, answers: Answers): Promise<void> {
  await startProtect(page);
  await answerAll(page, answers);
}

/** From the advice to the details. */
export async function toDetails(page: Page): Promise<void> {
  await fillIn(page).click();
  await shows(page, 'Uppgifter till begäran och anteckning');
}

/** The way from the advice to the request. */
export function fillIn(page: Page): Locator {
  return page.getByRole('button', { name: 'Fyll i begäran' });
}

/** Types in those of the fields that the page has. */
export async function typeWhatIsAsked(page: Page, typed: Typed): Promise<void> {
  for (const [id, text] of Object.entries(typed)) {
    const field = page.locator(`#${id}`);
    if (await field.count()) await field.fill(text);
  }
}

/** From the details to the documents. */
export async function toDocuments(page: Page): Promise<void> {
  await askForDocuments(page);
  await shows(page, 'Dina dokument');
}

/** From the start to the documents. */
export async function wholeCase(page: Page, answers: Answers, typed: Typed): Promise<void> {
  await toAdvice(page, answers);
  await toDetails(page);
  await type(page, { ...typed, ...WORK });
  await toDocuments(page);
}

/** Goes to the start by the link in the bar. */
export async function goToStart(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('link', { name: 'Värna', exact: true }).click();
  await shows(page, 'Vad behöver du göra?');
}

/** Goes to an address of the app, as typed in the address bar, with the case as it is. */
export async function goToAddress(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => { location.hash = hash; }, address);
}

/** The case that is going on, on the start page. */
export function goingOn(page: Page): Locator {
  return page.getByRole('region', { name: /^Ett ärende pågår/ });
}

/** What is asked when the number or birth date of a known child is changed. */
export function whichChild(page: Page): Locator {
  return page.getByRole('group', { name: 'Ärendet gällde ett annat nummer eller födelsedatum. Vems är det nya?' });
}

/** The answers to it, by the id of each. */
export const WHICH = { same: 'samma-barn', sibling: 'syskon-till', other: 'annat-barn' } as const;

/** What is said when it has no answer. */
export const WHICH_MISSING = 'Numret eller födelsedatumet är ett annat än förut. Välj om det är samma barn.';

/** Sees that it is asked with nothing chosen, and that nobody goes on without an answer. */
export async function expectAsked(page: Page, goFurther: () => Promise<void> = () => goOn(page)): Promise<void> {
  await expect(whichChild(page)).toBeVisible();
  await expect(whichChild(page).getByRole('radio')).toHaveCount(3);
  await expect(whichChild(page).locator('input:checked')).toHaveCount(0);
  const before = await heading(page).textContent();
  await goFurther();
  await expectRefused(page, WHICH_MISSING);
  await shows(page, before ?? '');
  await expect(whichChild(page).locator('input:checked')).toHaveCount(0);
}

/** Sees that the user stays on the page, told what to mend in the summary and at the field. */
export async function expectRefused(page: Page, ...sentences: string[]): Promise<void> {
  const summary = page.locator('#att-ratta');
  await expect(summary.getByRole('listitem')).toHaveText(sentences);
  await expect(summary).toBeFocused();
  for (const sentence of sentences) await expect(page.locator('.problem', { hasText: sentence }).first()).toBeVisible();
}

/** Everything that stands on the page: its words, and what has been typed in its fields. */
export async function everything(page: Page): Promise<string> {
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
    return [document.title, location.href, document.body.innerText, ...fields.map((one) => one.value)].join('\n');
  });
}

/** How a number may be written, and the birth date in it. */
export function spellings(number: string): string[] {
  const [, year = '', month = '', day = '', end = ''] = /^(\d{4})(\d\d)(\d\d)-(\d{4})$/.exec(number) ?? [];
  const months = ['jan', 'feb', 'mars', 'april', 'maj', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'];
  const short = `${year.slice(2)}${month}${day}`;
  return [
    `${year}${month}${day}`, `${short}-${end}`, `${short}${end}`, `${year}-${month}-${day}`,
    `${Number(day)} ${months[Number(month) - 1]}`,
  ];
}

/** Sees that nothing of what is given stands on the page. */
export async function expectNoTrace(page: Page, marks: string[]): Promise<void> {
  const text = await everything(page);
  expect(marks.filter((mark) => text.includes(mark)), 'traces on the page').toEqual([]);
}

/** The text of the documents: every printed sheet, and the note as it is copied. */
export interface Papers {
  sheets: string[];
  note: string;
}

/** Reads the documents on the page. The test needs the permission to read the clipboard. */
export async function papers(page: Page): Promise<Papers> {
  const sheets = await page.locator('.sheet').allInnerTexts();
  const button = page.getByRole('button', { name: 'Kopiera hela anteckningen' });
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await button.click();
  await expect.poll(() => readClipboard(page)).not.toBe('');
  return { sheets: sheets.map((text) => text.replace(/\s+/g, ' ')), note: await readClipboard(page) };
}

/** The whole text of the documents, to look for what must not stand there. */
export function whole({ sheets, note }: Papers): string {
  return [...sheets, note].join('\n');
}

/** What the sheet says under one of its headings; empty where it has none. */
export function row(page: Page, title: string): Locator {
  return page.locator('.sheet tr').filter({ has: page.getByRole('rowheader', { name: title, exact: true }) }).getByRole('cell');
}
