// Where the app cannot run, or has broken, the page says whom to call and what each region's measures close.

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/index.ts';
import { HEADINGS, heading, shows } from './steps.ts';

const TITLE = 'Värna är inte igång';

const REGIONS = ['Västra Götalandsregionen', 'Region Kronoberg', 'Region Jönköpings län', 'Region Jämtland Härjedalen'];

/** With the number where the routine has one, otherwise with whom it names. */
const URGENT = [
  '010-47 37 100, knappval 5',
  '010-241 00 00',
  'Ring VIS-supporten, dygnet runt',
  'Kontakta bakjouren på barnkliniken',
];

for (const edition of ['hosted', 'one-file'] as const) {
  test.describe(edition, () => {
    test.use({ edition });

    test.describe('without script', () => {
      test.use({ javaScriptEnabled: false });

      test('the urgent ways and the measures of all regions stand there', async ({ page }) => {
        await page.goto('./');
        await showsByHand(page);
      });
    });

    test('the same without WebAssembly', async ({ page, errors }) => {
      await page.addInitScript(() => Reflect.deleteProperty(window, 'WebAssembly'));
      await page.goto('./');
      await showsByHand(page);
      errors.length = 0;
    });

    test('and when the app breaks before it has started', async ({ page, errors }) => {
      await page.addInitScript(() => {
        WebAssembly.instantiate = () => Promise.reject(new WebAssembly.CompileError('trasig'));
      });
      await page.goto('./');
      await showsByHand(page);
      await expect(heading(page)).toBeFocused();
      errors.length = 0;
    });

    test('an app that runs has no trace of it', async ({ page }) => {
      await start(page);
      await expect(page.locator('#reserv')).toHaveCount(0);
    });

    test('a trap that nothing else has shown takes the dead app away', async ({ page, errors }) => {
      await start(page);
      await page.getByRole('link', { name: 'Om Värna' }).click();
      await trap(page);
      await expect(heading(page)).toHaveText(TITLE);
      await expect(page.getByText('Något gick fel i Värna. Ladda om sidan. Är det bråttom: ring enligt nedan.')).toBeVisible();
      for (const words of [...REGIONS, ...URGENT]) await expect(page.getByText(words).first()).toBeVisible();
      await expect(page.locator('body > *')).toHaveCount(1);
      await expect(page).toHaveTitle('Värna');
      errors.length = 0;
    });

    test('a trap that the app itself has told of leaves its page alone', async ({ page, errors }) => {
      await start(page);
      await page.evaluate(() => document.body.appendChild(document.createElement('p')).setAttribute('id', 'krasch'));
      await trap(page);
      await expect(page.locator('#krasch')).toHaveCount(1);
      await expect(page.locator('#reserv')).toHaveCount(0);
      errors.length = 0;
    });

    test('an error that is no trap leaves a running app alone', async ({ page, errors }) => {
      await start(page);
      await page.evaluate(() => {
        setTimeout(() => {
          throw new Error('annat');
        });
        void Promise.reject(new DOMException('nekat', 'NotAllowedError'));
      });
      await expect.poll(() => errors.length).toBeGreaterThan(0);
      await shows(page, HEADINGS.start);
      await expect(page.locator('#reserv')).toHaveCount(0);
      errors.length = 0;
    });
  });
}

for (const [what, answer] of [
  ['cannot be fetched', undefined],
  ['is not there', { status: 404, body: '' }],
  ['is not the one that was built', { status: 200, contentType: 'application/wasm', body: '\0asm\x01\0\0\0' }],
] as const) {
  test(`a wasm that ${what} is not run, and the page shows what to do`, async ({ page, errors }) => {
    await page.route('**/*.wasm', (route) => (answer ? route.fulfill(answer) : route.abort()));
    await page.goto('./');
    await showsByHand(page);
    errors.length = 0;
  });
}

for (const width of [1280, 320]) {
  test(`axe finds nothing on it, and it fits, at ${width} px`, async ({ page, errors }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.route('**/*.wasm', (route) => route.abort());
    await page.goto('./');
    await expect(heading(page)).toHaveText(TITLE);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(', ')}`)).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    errors.length = 0;
  });
}

/** Starts the app, with the browser's own timers. */
async function start(page: Page): Promise<void> {
  await page.goto('./');
  await shows(page, HEADINGS.start);
}

async function showsByHand(page: Page): Promise<void> {
  await expect(heading(page)).toHaveText(TITLE);
  for (const words of [...REGIONS, ...URGENT]) await expect(page.getByText(words).first()).toBeVisible();
  await expect(page.getByText('för hand')).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(REGIONS.length);
  const seal = page.getByRole('row', { name: 'Försegla barnets konto' });
  await expect(seal).toContainText('barnets egen inloggning');
  await expect(seal).toContainText('verksamhetschef');
}

/** What a trap in the wasm comes to in the page. */
async function trap(page: Page): Promise<void> {
  await page.evaluate(() => {
    setTimeout(() => {
      // `unreachable`, as a panic ends.
      const wasm = Uint8Array.of(
        0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11,
      );
      const { exports } = new WebAssembly.Instance(new WebAssembly.Module(wasm));
      (exports.f as () => void)();
    });
  });
}
