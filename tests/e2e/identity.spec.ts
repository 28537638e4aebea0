// Nothing about a child or a guardian is left anywhere: not in what a page can keep, not in the browser's folder on
// disk. Marks are typed in every field about a person, through every errand, and then looked for.

import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type TestInfo } from '@playwright/test';
import { JAMTLAND_HARJEDALEN } from './errand-cases-jh.ts';
import { JONKOPING, KRONOBERG } from './errand-cases-kr-jo.ts';
import { VGR } from './errand-cases-vgr.ts';
import type { ErrandCase } from './errand-case.ts';
import { choice, goToDetails, PERSONS, reachRuling, WORDS } from './errand-steps.ts';
import { expect, test } from './fixtures/index.ts';
import { Listener } from './fixtures/listener.ts';
import { chooseRegion } from './regions.ts';
import {
  answerCircumstances, complete, answerRisk, askForDocuments, changeRegion, goOn, goToStart, HEADINGS, NOW, shows, startProtect,
  type, type Typed, WORK,
} from './steps.ts';
import { kept, onDisk } from './traces.ts';

const ERRANDS = [...VGR, ...KRONOBERG, ...JONKOPING, ...JAMTLAND_HARJEDALEN].filter((one) => one.papers);

/** Text that stands nowhere else. */
const NAMES: Typed = {
  'barn-namn': 'Zebrafink Qvist', 'vardnadshavare-1-namn': 'Ormvråk Xylander', 'vardnadshavare-2-namn': 'Tjäder Wahlqvist',
  'foretradare-namn': 'Sidensvans Zetterqvist', motivering: 'Kungsfiskare sågs vid Qvarnen', skal: 'Lappuggla hördes i Xträsk',
  samrad: 'Stjärtmes Qvarnström', omfattning: 'Nötskrika i Xby', informerat: 'Steglits Wexell', bekraftat: 'Gransångare i Qville',
};
/** The numbers and dates of persons that are typed beside those of the errands. */
const NUMBERS: Typed = {
  'barn-nummer': PERSONS.tenYears, 'vardnadshavare-1-nummer': '19900420-2397', 'vardnadshavare-2-nummer': '19911020-2380',
  'foretradare-nummer': '19950409-2397',
};
const BORN = '2016-04-03';
/** Everything of persons and of the matter that is typed in any errand. */
const TYPED = [...Object.values(PERSONS), ...Object.values(NUMBERS), BORN, ...ERRANDS.flatMap((one) => Object.values(one.papers!.typed))];
const MARKS = [...new Set([...Object.values(NAMES).flatMap((words) => words.split(' ').slice(0, 1)), ...TYPED.flatMap(spellings)])];

/** How a number may be written, with and without its century and hyphen, and its birth date; any other text as it is. */
function spellings(text: string): string[] {
  const [, date = '', end = ''] = /^(\d{8})-(\d{4})$/.exec(text) ?? [];
  if (!date) return [text];
  const born = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`;
  return [text, `${date}${end}`, `${date.slice(2)}-${end}`, `${date.slice(2)}${end}`, born];
}

/** What Chromium asks of its own maker, whatever page it shows: its parts' updates and the like. */
const OF_THE_BROWSER = /^(CONNECT |[A-Z]+ https?:\/\/)([a-z0-9-]+\.)*(google|googleapis|gstatic|gvt1)\.com[:/]/;

/** What shows that a search finds what is there. */
const PLANTED = 'Pungmes-Qvarlamnad';

test('no mark is left after every errand, in the page or on disk, and a planted one is found', { tag: '@enfil' }, async ({ site, home, launchOptions }, testInfo) => {
  test.setTimeout(300_000);
  const folder = profile(testInfo, 'profil');
  // Whatever is not on this computer is asked of a listener that counts.
  const listener = await Listener.start();
  const context = await launch(folder, { ...launchOptions, proxy: { server: listener.url, bypass: '127.0.0.1' } });
  const told: string[] = [];
  context.on('console', (message) => told.push(message.text()));
  const requests: string[] = [];
  context.on('request', (request) => requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
  const page = context.pages()[0] ?? await context.newPage();
  page.on('download', (download) => told.push(download.suggestedFilename()));
  page.on('dialog', (dialog) => dialog.accept());
  await page.clock.setFixedTime(NOW);

  await page.goto(home);
  await shows(page, HEADINGS.firstUse);
  await complete(page);
  await site.stop();
  const loaded = requests.length;
  await chooseRegion(page, 'vgr');
  await protect(page, told);
  for (const one of ERRANDS) await errand(page, one, told);
  expect(requests.slice(loaded), 'nothing is asked of anybody after the page has loaded').toEqual([]);
  await page.getByRole('banner').getByRole('button', { name: 'Rensa allt' }).click();
  told.push(await kept(page));
  for (const mark of MARKS) expect(told.filter((text) => text.includes(mark)), mark).toEqual([]);
  expect(told.join(), 'the user’s own details may be kept, so what is kept was read').toContain(WORK['du-namn']);
  for (const mark of MARKS) expect(requests.filter((text) => text.includes(mark)), mark).toEqual([]);
  const asked = listener.asked.filter((one) => !/^\d+ bytes$/.test(one) && !OF_THE_BROWSER.test(one));
  expect(asked, 'the page asked nothing of another computer').toEqual([]);
  for (const mark of MARKS) expect(listener.asked.filter((one) => one.includes(mark)), mark).toEqual([]);
  // A case in the middle of its typing, when the browser ends.
  await page.getByRole('link', { name: 'Skydda ett barns information' }).click();
  await page.locator('#barn').fill(PERSONS.tenYears);
  await context.close();
  await listener.stop();
  expect(onDisk(folder, MARKS)).toEqual([]);
});

for (const place of ['localStorage', 'indexedDB', 'caches', 'address', 'title'] as const) {
  test(`the search would find what is left in: ${place}`, { tag: '@enfil' }, async ({ home, launchOptions }, testInfo) => {
    const folder = profile(testInfo, `planterad-${place}`);
    const context = await launch(folder, launchOptions);
    const page = context.pages()[0] ?? await context.newPage();
    await page.goto(home);
    await shows(page, HEADINGS.firstUse);
    await plant(page, place);
    expect(await kept(page)).toContain(PLANTED);
    // The browser writes to disk when it has time, and files come and go while it does.
    await expect(() => expect(onDisk(folder, [PLANTED]).length).toBeGreaterThan(0)).toPass({ timeout: 20_000 });
    await context.close();
    expect(onDisk(folder, [PLANTED]).length).toBeGreaterThan(0);
  });
}

/** Protecting a child: every field about a person, also those of a choice otherwise. */
async function protect(page: Page, told: string[]): Promise<void> {
  await startProtect(page);
  await page.locator('#barn').fill(PERSONS.tenYears);
  await page.locator('#barn-fodd').fill(BORN);
  await goOn(page);
  await answerCircumstances(page, ['harm-disclosed']);
  await answerRisk(page, 'both', true);
  await page.getByRole('link', { name: 'Välj annat än rådet' }).click();
  await page.getByLabel('Blockera alla vårdnadshavare').check();
  await page.locator('#skal').fill(NAMES['skal']!);
  await goOn(page);
  await shows(page, HEADINGS.details);
  await typeAll(page);
  told.push(await kept(page));
  await toDocuments(page, told);
}

async function errand(page: Page, one: ErrandCase, told: string[]): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: 'Rensa allt' }).click();
  await changeRegion(page, one.region);
  await goToStart(page);
  await reachRuling(page, one.errand, one.person, one.answers);
  told.push(await kept(page));
  const papers = one.papers!;
  await goToDetails(page, papers.forms.length > 0 ? WORDS.fillIn : WORDS.writeNote);
  await type(page, papers.typed);
  await typeAll(page);
  for (const [label, done] of Object.entries(papers.assessed)) if (done) await choice(page, label).check();
  await toDocuments(page, told);
}

/** Marks in every field about a person that the page has. */
async function typeAll(page: Page): Promise<void> {
  for (const [id, text] of Object.entries({ ...NAMES, ...NUMBERS, ...WORK })) {
    const field = page.locator(`#${id}`);
    // A number that is there already is the person's own.
    if (await field.count() && !(id === 'barn-nummer' && await field.inputValue())) await field.fill(text);
  }
}

/** On to the documents, with all that can be done with them. */
async function toDocuments(page: Page, told: string[]): Promise<void> {
  await askForDocuments(page);
  await shows(page, HEADINGS.documents);
  await page.getByRole('button', { name: WORDS.copyNote }).click();
  const calendar = page.getByRole('link', { name: WORDS.calendar });
  if (await calendar.count()) await calendar.click();
  told.push(await kept(page));
}

async function plant(page: Page, place: 'localStorage' | 'indexedDB' | 'caches' | 'address' | 'title'): Promise<void> {
  await page.evaluate(async ([where, mark]) => {
    if (where === 'localStorage') localStorage.setItem('planterad', mark);
    // Under an address of its own: a page from the disk can have no other.
    if (where === 'caches') await (await caches.open('planterad')).put('https://example.se/', new Response(mark));
    if (where === 'address') location.hash = mark;
    if (where === 'title') document.title = mark;
    if (where === 'indexedDB') {
      await new Promise<void>((done) => {
        const opening = indexedDB.open('planterad', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('allt', { autoIncrement: true });
        opening.onsuccess = () => {
          const writing = opening.result.transaction('allt', 'readwrite', { durability: 'strict' });
          writing.objectStore('allt').add({ mark });
          writing.oncomplete = () => done();
        };
      });
    }
  }, [place, PLANTED] as const);
}

function profile(testInfo: TestInfo, name: string): string {
  const folder = join(testInfo.outputDir, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

function launch(folder: string, launchOptions: object): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, {
    ...launchOptions, locale: 'sv-SE', timezoneId: 'Europe/Stockholm', viewport: { width: 1280, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'], acceptDownloads: true,
  });
}
