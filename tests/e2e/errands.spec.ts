// Every errand in every region whose routine describes it, from the start page to the printed form, the copied note
// and the saved reminder, with the server stopped as soon as the app is ready.

import type { Page, TestInfo } from '@playwright/test';
import { days, saveCalendar } from './calendar.ts';
import { readClipboard } from './clipboard.ts';
import type { ErrandCase, Papers } from './errand-case.ts';
import { JAMTLAND_HARJEDALEN } from './errand-cases-jh.ts';
import { JONKOPING, KRONOBERG } from './errand-cases-kr-jo.ts';
import { VGR } from './errand-cases-vgr.ts';
import { choice, goToDetails, PERSONS, reachRuling, WORDS } from './errand-steps.ts';
import { expect, test } from './fixtures/index.ts';
import { inWords, print, words } from './paper.ts';
import { chooseRegion, type Region } from './regions.ts';
import { askForDocuments, HEADINGS, open, openFirst, RECEIPT, receiptOf, shows, type, type Typed, WORK } from './steps.ts';

const CASES = [...VGR, ...KRONOBERG, ...JONKOPING, ...JAMTLAND_HARJEDALEN];

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

for (const one of CASES) {
  // Those with papers are done as one file where the traces of a case are looked for (`identity.spec.ts`).
  const tag = [...(one.narrow ? ['@smal'] : []), ...(one.papers ? [] : ['@enfil'])];
  test(`${one.region}, ${one.errand}: ${one.name}`, { tag }, async ({ page, site, traffic }, testInfo) => {
    await openFirst(page);
    await site.stop();
    const loaded = [...traffic];
    expect(loaded, 'requests are recorded at all').not.toEqual([]);

    await chooseRegion(page, one.region);
    await reachRuling(page, one.errand, one.person, one.answers);
    await shows(page, one.advice);
    await expect(page.locator('.advice .eyebrow')).toHaveText(one.eyebrow);
    if (one.papers) {
      await expectPapers(page, one, one.papers, testInfo);
    } else {
      for (const name of [WORDS.fillIn, WORDS.writeNote]) {
        await expect(page.getByRole('link', { name })).toHaveCount(0);
      }
    }
    expect(traffic).toEqual(loaded);
  });
}

/** From the advice to the papers, all of which have to be as expected. */
async function expectPapers(page: Page, one: ErrandCase, papers: Papers, testInfo: TestInfo): Promise<void> {
  const hasForm = papers.forms.length > 0;
  await goToDetails(page, hasForm ? WORDS.fillIn : WORDS.writeNote);
  if (one.person) await expect(page.locator('#barn-nummer')).toHaveValue(one.person);
  const typed = { ...papers.typed, ...(hasForm ? work(papers) : {}) };
  await type(page, typed);
  const toAssess = page.getByRole('group', { name: 'Det här är bedömt' }).locator('label');
  await expect(toAssess).toHaveText(Object.keys(papers.assessed));
  for (const [label, done] of Object.entries(papers.assessed)) if (done) await choice(page, label).check();
  await askForDocuments(page);
  await shows(page, HEADINGS.documents);

  const sheets = page.locator('.sheet');
  await expect(sheets.getByRole('heading')).toHaveText(papers.forms);
  if (hasForm) {
    const paper = await print(page, testInfo);
    expect(paper.pages).toBeLessThanOrEqual(2 * papers.forms.length);
    // The sheets, the whole sheets, and nothing but the sheets.
    expect(paper.text).toBe(words((await sheets.allInnerTexts()).join(' ')));
    for (const form of papers.forms) expect(paper.text).toContain(form);
    for (const text of Object.values(typed)) expect(paper.text).toContain(inWords(text));
    expectSigned(one.region, paper.text);
  }
  await page.getByRole('button', { name: WORDS.copyNote, exact: true }).click();
  await expect.poll(async () => receiptOf(await readClipboard(page)).before).toBe(papers.note.join('\n'));
  expect(receiptOf(await readClipboard(page)).receipt).toMatch(RECEIPT);
  await expectMessages(page, papers.messages);
  await expectCalendar(page, papers, [...Object.values({ ...typed, ...WORK }), ...(one.person ? [one.person] : [])]);
}

/** The details of work, without those of a decision where nobody decides. */
function work(papers: Papers): Typed {
  const { 'beslut-namn': name, 'beslut-titel': title, ...asks } = WORK;
  return papers.undecided ? asks : WORK;
}

/** A form on paper is signed; one that lives elsewhere is filled in there, and its sheet is not sent. */
function expectSigned(region: Region, sheet: string): void {
  const elsewhere = { kronoberg: 'i Cosmic', jonkoping: 'i formuläret', vgr: undefined, 'jamtland-harjedalen': undefined };
  const place = elsewhere[region];
  const signed = 'Underskrift av den som blanketten anger Namnförtydligande Ort och datum';
  if (place === undefined) {
    expect(sheet).toMatch(/^Underlag /);
    expect(sheet).toContain(signed);
  } else {
    expect(sheet).toContain(`Att fylla i ${place} «`);
    expect(sheet).toContain('Skicka inte det här arket.');
    expect(sheet).not.toContain('Namnförtydligande');
  }
}

async function expectMessages(page: Page, titles: string[]): Promise<void> {
  const messages = page.locator('section', { has: page.locator('.message') });
  await expect(messages.getByRole('heading')).toHaveText(titles);
  for (const [index, title] of titles.entries()) {
    // What is told to a small child is said, and nothing written is left.
    if (await messages.nth(index).getByText('Säg det i enrum. Lämna inget skrivet.').isVisible()) {
      await expect(messages.nth(index).getByRole('button')).toHaveCount(0);
      continue;
    }
    await expectCopied(page, `Kopiera ${title}`, await messages.nth(index).locator('.message').innerText());
  }
}

/** Every day of the calendar, and nothing in it of anything that was typed. */
async function expectCalendar(page: Page, papers: Papers, typed: string[]): Promise<void> {
  if (papers.calendar.length === 0) {
    await expect(page.getByRole('link', { name: WORDS.calendar })).toHaveCount(0);
    return;
  }
  const file = await saveCalendar(page);
  expect(days(file)).toEqual(papers.calendar);
  for (const text of typed) {
    expect(file).not.toContain(text);
    // A number also without its hyphen, and its date alone.
    const digits = /^\d{8}-\d{4}$/.test(text) ? text.replace('-', '') : undefined;
    if (digits) for (const part of [digits.slice(2), digits.slice(0, 8)]) expect(file).not.toContain(part);
  }
}

async function expectCopied(page: Page, button: string, text: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await expect.poll(() => readClipboard(page)).toBe(text);
}

test('what is done in another errand leads there, with what is known of the person', async ({ page }) => {
  await open(page);
  await reachRuling(page, 'own-request', PERSONS.tenYears, []);
  const said = page.getByRole('listitem').filter({ hasText: 'behövs skydd av annat skäl, kan vården försegla.' });
  await said.getByRole('link', { name: 'Skydda ett barns information' }).click();
  await expect(page).toHaveURL(/#\/skydda\//);
});
