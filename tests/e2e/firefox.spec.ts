// Firefox, which drives itself: puppeteer-core and the Debian package `firefox-esr`. The runner is Playwright's, the
// browser is not. Both editions: the start, a case to its note, and that a call to elsewhere is refused.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { expect, test } from './fixtures/index.ts';
import { program } from './program.ts';
import { HEADINGS, WORK } from './steps.ts';

const ONE_FILE = pathToFileURL(join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist', 'varna.html')).href;

/** As long as puppeteer's own waiting would take. */
const DEADLINE = { timeout: 30_000 };

test.describe.configure({ mode: 'serial' });

let browser: Browser;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox(), headless: true });
});
test.afterAll(async () => browser?.close());

for (const edition of ['hosted', 'one file'] as const) {
  test(`${edition}: from the start to the note`, async ({ site }) => {
    test.setTimeout(90_000);
    // Remembers nothing of another test.
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(String(error)));
    await page.goto(edition === 'hosted' ? site.url : ONE_FILE);
    await says(page, 'h1', HEADINGS.firstUse);
    await press(page, '#region-vgr');
    await follow(page, 'a.first');
    await type(page, { barn: '20160402-2390' });
    await goOn(page);
    await press(page, '#suspected-harm');
    await goOn(page);
    await press(page, '#risk-one');
    await press(page, '#bradskande-nej');
    await goOn(page);
    await says(page, 'h1', 'Blockera en vårdnadshavare');
    await follow(page, '.advice button[type="submit"]');
    await type(page, {
      'barn-namn': 'Testa Test', 'vardnadshavare-1-namn': 'Vera Test', 'vardnadshavare-1-nummer': '19900420-2397', ...WORK,
    });
    await goOn(page);
    await says(page, 'h1', 'Dina dokument');
    const note = await page.$eval('#anteckning', (element) => element.textContent ?? '');
    expect(note).toContain('Åtgärd: Blockering av en vårdnadshavares åtkomst');
    expect(note).toContain('Vera Test');
    expect(note).toContain('Framtaget med Värna');
    expect(thrown).toEqual([]);
    await context.close();
  });

  test(`${edition}: a call to elsewhere is refused, and reaches nobody`, async ({ site }) => {
    test.setTimeout(60_000);
    const asked: string[] = [];
    const elsewhere = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end('svar');
    });
    await new Promise<void>((ready) => elsewhere.listen(0, '127.0.0.1', ready));
    const address = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.goto(edition === 'hosted' ? site.url : ONE_FILE);
    await says(page, 'h1', HEADINGS.firstUse);
    const came = await page.evaluate(async (to) => {
      const refused = new Promise<string>((told) => {
        document.addEventListener('securitypolicyviolation', (event) => told(event.effectiveDirective));
      });
      const call = await fetch(to).then(() => 'answered', () => 'refused');
      const image = await new Promise<string>((done) => {
        const picture = new Image();
        picture.onload = () => done('shown');
        picture.onerror = () => done('refused');
        picture.src = `${to}bild.png`;
      });
      return [call, image, await refused];
    }, address);
    expect(came).toEqual(['refused', 'refused', 'connect-src']);
    expect(asked).toEqual([]);
    await context.close();
    await new Promise((closed) => elsewhere.close(closed));
  });
}

// What is waited for is asked of the page again and again. Puppeteer's own waiting (`waitForFunction`, `waitForSelector`)
// makes a function of text within the page, which the policy is there to refuse.

async function says(page: Page, selector: string, words: string): Promise<void> {
  const said = () => page.evaluate((at) => document.querySelector(at)?.textContent, selector);
  await expect.poll(said, DEADLINE).toBe(words);
}

/** What the selector stands for, once it is there. */
async function found(page: Page, selector: string): Promise<ElementHandle> {
  let element: ElementHandle | null = null;
  const there = async () => (element = await page.$(selector)) !== null;
  await expect.poll(there, { ...DEADLINE, message: `${selector} is there` }).toBe(true);
  return element!;
}

async function press(page: Page, selector: string): Promise<void> {
  const element = await found(page, selector);
  await element.evaluate((one) => (one as HTMLElement).click());
}

async function type(page: Page, texts: Record<string, string>): Promise<void> {
  for (const [id, text] of Object.entries(texts)) {
    const field = await found(page, `#${id}`);
    await field.evaluate((one) => { (one as HTMLInputElement).value = ''; });
    await field.type(text);
  }
}

/** Presses what leads to another page, and waits for the focus on its heading: later it would be taken from a field. */
async function follow(page: Page, selector: string): Promise<void> {
  const before = await page.$eval('h1', (heading) => heading.textContent);
  await press(page, selector);
  const led = () => page.evaluate((left) => {
    const heading = document.querySelector('h1');
    return heading !== null && heading.textContent !== left && document.activeElement === heading;
  }, before);
  await expect.poll(led, { ...DEADLINE, message: `${selector} leads on from «${before}»` }).toBe(true);
}

async function goOn(page: Page): Promise<void> {
  await follow(page, 'button[type="submit"]');
}

/** The browser named in FIREFOX, or on the PATH. */
function firefox(): string {
  const found = process.env.FIREFOX || program(['firefox-esr', 'firefox']);
  if (!found) throw new Error('Firefox: get the Debian package `firefox-esr`, or name the program in FIREFOX');
  return found;
}
