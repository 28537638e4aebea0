// A case that is left: covered, cleared, asked about, and never brought back.

import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/index.ts';
import { chooseRegion } from './regions.ts';
import { COMMON, FAMILY, HEADINGS, heading, NOW, reachAdvice, reachDetails, shows, type, WORK, loadAgain } from './steps.ts';

// The browser's cache for Back and Forward is part of what has to be clean.
test.use({
  launchOptions: [async ({ launchOptions }, use) => {
    await use({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  }, { scope: 'worker' }],
});

const COVER = 'Ärendet är dolt';
const CLEARED = 'Allt är rensat, eftersom ingen har använt Värna på en stund. Inget om barnet finns kvar i Värna.';

test('after ten minutes the case is covered, and one click brings all of it back', { tag: ['@smal', '@enfil'] }, async ({ page }) => {
  await openWithClock(page);
  await withDetails(page);
  await page.clock.fastForward('09:50');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.clock.fastForward('00:15');
  await expect(page.getByRole('dialog', { name: COVER })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Visa ärendet' })).toBeFocused();
  await expect(heading(page)).toBeHidden();
  expect(await page.locator('body').innerText(), 'nothing of the case is on the screen').not.toContain('Testa');
  await page.keyboard.press('Enter');
  await shows(page, HEADINGS.details);
  await expect(page.locator('#barn-namn')).toHaveValue('Testa Test');
});

test('what is covered is not reached by the keyboard, and is not printed', async ({ page }) => {
  await openWithClock(page);
  await withDetails(page);
  await page.clock.fastForward('10:05');
  await expect(page.getByRole('dialog')).toBeVisible();
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(() => {
      const focused = document.activeElement;
      return focused === document.body || focused?.closest('.cover') !== null;
    });
    expect(inside).toBe(true);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#barn-namn')).toBeHidden();
});

test('what is covered can be cleared from the cover', { tag: '@enfil' }, async ({ page }) => {
  await openWithClock(page);
  await withDetails(page);
  await page.clock.fastForward('10:05');
  await page.getByRole('dialog', { name: COVER }).getByRole('button', { name: 'Rensa allt' }).click();
  await shows(page, HEADINGS.start);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText('Allt är rensat. Inget om barnet finns kvar i Värna.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Rensa allt' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Skydda ett barns information' }).click();
  await expect(page.locator('#barn')).toHaveValue('');
});

test('using the page keeps it open', async ({ page }) => {
  await openWithClock(page);
  await withDetails(page);
  const uses = {
    keydown: () => page.keyboard.press('Tab'),
    pointerdown: () => page.mouse.click(5, 300),
    input: () => page.locator('#barn-namn').fill('Testa Testsson'),
    wheel: () => page.mouse.wheel(0, 50),
  };
  await page.evaluate((names) => {
    for (const name of names) addEventListener(name, () => document.documentElement.setAttribute('data-heard', name));
  }, Object.keys(uses));
  for (const [name, use] of Object.entries(uses)) {
    await page.clock.fastForward('09:00');
    await use();
    // The wheel is turned at once, and heard of a little later.
    await expect(page.locator('html')).toHaveAttribute('data-heard', name);
  }
  await page.clock.fastForward('09:00');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await shows(page, HEADINGS.details);
});

test('after thirty minutes it is cleared for good, a minute after a warning', { tag: '@enfil' }, async ({ page }) => {
  await openWithClock(page);
  await withDetails(page);
  await page.clock.fastForward('10:05');
  await page.clock.fastForward('18:50');
  await expect(page.getByText('Ärendet rensas inom en minut.')).toHaveCount(0);
  await page.clock.fastForward('00:15');
  await expect(page.getByText('Ärendet rensas inom en minut.')).toBeVisible();
  await page.clock.runFor(100);
  await expect(page.getByRole('status')).toHaveText('Ärendet rensas om en minut.');
  await page.clock.fastForward('01:00');
  await shows(page, HEADINGS.start);
  await expect(page.getByText(CLEARED)).toBeVisible();
  await page.clock.runFor(100);
  await expect(page.getByRole('status')).toHaveText('Ärendet är rensat.');
  await page.goBack();
  await expect(page.locator('body')).not.toContainText('Testa');
  await shows(page, HEADINGS.child);
  await expect(page.locator('#barn')).toHaveValue('');
});

test('a computer that wakes after an hour shows no case', { tag: '@enfil' }, async ({ page }) => {
  await openWithClock(page);
  await withDetails(page);
  // Asleep: no timer runs, and the clock is another when it wakes.
  await page.clock.pauseAt(new Date(Date.parse(NOW) + 60_000));
  await page.clock.setSystemTime(new Date(Date.parse(NOW) + 3_600_000));
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await shows(page, HEADINGS.start);
  await expect(page.getByText(CLEARED)).toBeVisible();
});

test('the first press after a long sleep does not bring the case on', async ({ page }) => {
  await openWithClock(page);
  await withDetails(page);
  await page.clock.pauseAt(new Date(Date.parse(NOW) + 60_000));
  await page.clock.setSystemTime(new Date(Date.parse(NOW) + 3_600_000));
  await page.keyboard.press('Shift');
  await shows(page, HEADINGS.start);
});

test('a clock that is set back does not keep the case', async ({ page }) => {
  await openWithClock(page);
  await withDetails(page);
  await page.clock.setSystemTime(new Date(Date.parse(NOW) - 86_400_000));
  await page.clock.fastForward('30:05');
  await shows(page, HEADINGS.start);
});

test('a case that a clock set ahead has covered stays covered when the clock is right again', async ({ page }) => {
  await openWithClock(page);
  await withDetails(page);
  await page.clock.setSystemTime(new Date(Date.parse(NOW) + 11 * 60_000));
  await page.clock.runFor(6_000);
  const cover = page.getByRole('dialog', { name: COVER });
  await expect(cover).toBeVisible();
  await page.clock.setSystemTime(new Date(Date.parse(NOW)));
  await page.clock.runFor(6_000);
  await expect(cover).toBeVisible();
  await page.getByRole('button', { name: 'Visa ärendet' }).click();
  await shows(page, HEADINGS.details);
});

test('cleared on the start, it says so there and the focus is on the heading', async ({ page }) => {
  await openWithClock(page);
  await withDetails(page);
  await page.getByRole('link', { name: 'Värna', exact: true }).click();
  await shows(page, HEADINGS.start);
  await page.getByRole('button', { name: 'Rensa allt' }).click();
  await expect(page.getByText('Allt är rensat. Inget om barnet finns kvar i Värna.')).toBeVisible();
  await page.clock.runFor(100);
  await expect(heading(page)).toBeFocused();
});

test('the minutes shown are those that hold', async ({ page }) => {
  await openWithClock(page);
  await page.getByRole('link', { name: 'Byt region' }).click();
  await page.getByLabel('Rensa ärendet efter').selectOption('5');
  await expect(page.getByLabel('Dölj ärendet efter'), 'never covered later than cleared').toHaveValue('5');
  await page.getByRole('button', { name: 'Glöm det som är sparat' }).click();
  await expect(page.getByLabel('Dölj ärendet efter')).toHaveValue('10');
  await expect(page.getByLabel('Rensa ärendet efter')).toHaveValue('30');
});

test('the minutes can be chosen, and are kept', { tag: '@enfil' }, async ({ page }) => {
  await openWithClock(page);
  await page.getByRole('link', { name: 'Byt region' }).click();
  await page.getByLabel('Dölj ärendet efter').selectOption('2');
  await page.getByLabel('Rensa ärendet efter').selectOption('5');
  await loadAgain(page);
  await expect(page.getByLabel('Dölj ärendet efter')).toHaveValue('2');
  await expect(page.getByLabel('Rensa ärendet efter')).toHaveValue('5');
  await page.getByRole('link', { name: 'Tillbaka' }).click();
  await withDetails(page);
  await page.clock.fastForward('02:05');
  await expect(page.getByRole('dialog', { name: COVER })).toBeVisible();
  await page.clock.fastForward('03:05');
  await shows(page, HEADINGS.start);
});

test('without a case nothing is covered', async ({ page }) => {
  await openWithClock(page);
  await page.clock.fastForward('02:00:00');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText('Allt är rensat')).toHaveCount(0);
});

test('leaving with a case in progress asks first, and staying keeps it; without one it does not ask', { tag: '@enfil' }, async ({ page }) => {
  const asked: string[] = [];
  let stay = true;
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type());
    await (stay ? dialog.dismiss() : dialog.accept());
  });
  await openWithClock(page);
  await page.keyboard.press('Tab');
  await page.reload();
  expect(asked).toEqual([]);
  await withDetails(page);
  // Not by `reload`, which would wait for a page that does not come.
  await page.evaluate(() => location.reload());
  await expect.poll(() => asked).toEqual(['beforeunload']);
  await shows(page, HEADINGS.details);
  for (const [id, text] of Object.entries({ ...FAMILY, ...WORK })) await expect(page.locator(`#${id}`)).toHaveValue(text);
  stay = false;
  await page.reload();
  expect(asked).toEqual(['beforeunload', 'beforeunload']);
  await shows(page, HEADINGS.child);
  await expect(page.locator('#barn')).toHaveValue('');
});

test('restored from the cache of Back and Forward no case is shown', { tag: '@enfil' }, async ({ page, edition }) => {
  page.on('dialog', (dialog) => dialog.accept());
  await openWithClock(page);
  await withDetails(page);
  await page.evaluate(() => {
    addEventListener('pageshow', (event) => document.documentElement.setAttribute('data-restored', String(event.persisted)));
  });
  await page.goto(edition === 'one-file' ? 'about:blank' : './regelverk/vgr.html');
  // By the browser, as with its button. The page that is left is not asked to: one from the disk is there before it has
  // answered. And one from the cache is not loaded, which is what `goBack` would wait for.
  await page.goBack({ waitUntil: 'commit' });
  // Chromium keeps nothing from the disk in that cache: the page starts anew, at its address.
  if (edition === 'hosted') await expect(page.locator('html'), 'it came from the cache').toHaveAttribute('data-restored', 'true');
  await shows(page, edition === 'hosted' ? HEADINGS.start : HEADINGS.child);
  await expect(page.locator('body')).not.toContainText('Testa');
});

test('a tab that is closed and opened again has no case and keeps the settings', { tag: '@enfil' }, async ({ page, context, home }) => {
  await openWithClock(page);
  await withDetails(page);
  const address = page.url();
  await page.close({ runBeforeUnload: false });
  const again = await context.newPage();
  await again.goto(address);
  await shows(again, HEADINGS.child);
  await expect(again.locator('#barn')).toHaveValue('');
  await again.goto(`${home}#/installningar`);
  await expect(again.locator('#du-namn')).toHaveValue(WORK['du-namn']!);
});

/** Opens the app with a clock that the test winds. */
async function openWithClock(page: Page): Promise<void> {
  await page.clock.install({ time: NOW });
  await page.goto('./');
  await chooseRegion(page, 'vgr');
}

/** A case as far as its details. */
async function withDetails(page: Page): Promise<void> {
  await reachAdvice(page, COMMON);
  await reachDetails(page);
  await type(page, { ...FAMILY, ...WORK });
}
