// Where the app cannot run, or has broken, the page says whom to call and what each region's measures close.

import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, test } from './fixtures/index.ts';
import { REGIONS } from './regions.ts';
import { HEADINGS, heading, shows } from './steps.ts';
import { URGENT } from './urgent.ts';

const TITLE = 'Värna är inte igång';

/** Every region, and its urgent way: the number where the routine has one, otherwise whom it names. */
const SHOWN = [...Object.values(REGIONS), ...Object.values(URGENT).map(([action, number]) => number ?? action)];

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
      for (const words of SHOWN) await expect(page.getByText(words).first()).toBeVisible();
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
      await shows(page, HEADINGS.firstUse);
      await expect(page.locator('#reserv')).toHaveCount(0);
      errors.length = 0;
    });
  });
}

for (const [what, answer] of [
  ['cannot be fetched', undefined],
  ['is not there', { status: 404, body: '' }],
] as const) {
  test(`a wasm that ${what} is not run, and the page shows what to do`, async ({ page, errors }) => {
    await page.route('**/*.wasm', (route) => (answer ? route.fulfill(answer) : route.abort()));
    await page.goto('./');
    await showsByHand(page);
    errors.length = 0;
  });
}

test('a wasm that is not the one that was built is not run, though it could be', async ({ page, errors }) => {
  await changeWasm(page);
  await page.goto('./');
  await showsByHand(page);
  expect(errors.join(), 'the browser tells why').toContain("'integrity'");
  errors.length = 0;
});

test('the integrity alone stops it', async ({ page }) => {
  await changeWasm(page);
  await page.addInitScript(() => {
    const fetch = window.fetch;
    window.fetch = (address, options) => fetch(address, { ...options, integrity: '' });
  });
  await start(page);
});

for (const width of [1280, 320]) {
  test(`axe finds nothing on it, and it fits, at ${width} px`, async ({ page, errors }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.route('**/*.wasm', (route) => route.abort());
    await page.goto('./');
    await expect(heading(page)).toHaveText(TITLE);
    for (const colorScheme of ['light', 'dark'] as const) {
      expect(await violations(page, colorScheme)).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    errors.length = 0;
  });
}

/** Starts the app, with the browser's own timers. */
async function start(page: Page): Promise<void> {
  await page.goto('./');
  await shows(page, HEADINGS.firstUse);
}

/** Has the server give the app with one more section, which means nothing: number 0, one byte long, a name of no letters. */
async function changeWasm(page: Page): Promise<void> {
  await page.route('**/*.wasm', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: Buffer.concat([await response.body(), Buffer.from([0, 1, 0])]) });
  });
}

async function showsByHand(page: Page): Promise<void> {
  await expect(heading(page)).toHaveText(TITLE);
  for (const words of SHOWN) await expect(page.getByText(words).first()).toBeVisible();
  await expect(page.getByText('för hand')).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(Object.keys(REGIONS).length);
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
