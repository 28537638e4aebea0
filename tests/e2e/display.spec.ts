// What the app is shown on: a narrow screen, large text, forced colours, without motion, and paper.

import type { Page } from '@playwright/test';
import { WALKS } from './every-page.ts';
import { expect, test } from './fixtures/index.ts';
import { words } from './paper.ts';
import { COMMON, FAMILY, open, reachAdvice, reachDocuments, WORK } from './steps.ts';

for (const [pages, everyPage] of Object.entries(WALKS)) {
  test.describe('at 320 pixels', () => {
    test.use({ viewport: { width: 320, height: 640 } });

    test(`no page of ${pages} scrolls sideways`, async ({ page }) => {
      test.slow();
      for await (const name of everyPage(page)) {
        expect.soft(await wider(page), name).toEqual([]);
      }
    });
  });

  test(`everything that is pressed is at least 24 pixels in both directions, ${pages}`, async ({ page }) => {
    test.slow();
    for await (const name of everyPage(page)) {
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        expect.soft(await tooSmall(page), `${name}, ${width}`).toEqual([]);
      }
    }
  });

  test(`no page of ${pages} scrolls sideways with text twice the size`, async ({ page }) => {
    test.slow();
    await page.addInitScript(() => {
      const enlarge = () => document.documentElement.style.setProperty('font-size', '200%');
      document.addEventListener('DOMContentLoaded', enlarge);
    });
    for await (const name of everyPage(page)) {
      expect.soft(await wider(page), name).toEqual([]);
    }
  });
}

test('with forced colours what is chosen, and what has the focus, can be told', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page);
  await reachAdvice(page, COMMON);
  await page.goBack();
  const [chosen, other] = [page.locator('.choice', { has: page.locator('#risk-one') }),
    page.locator('.choice', { has: page.locator('#risk-both') })];
  const border = (element: Element) => getComputedStyle(element).borderWidth;
  expect(await chosen.evaluate(border)).not.toBe(await other.evaluate(border));
  await page.locator('#risk-one').focus();
  await page.keyboard.press('Tab');
  await expect(chosen).not.toHaveCSS('outline-style', 'solid');
  await page.keyboard.press('Shift+Tab');
  await expect(chosen).toHaveCSS('outline-style', 'solid');
});

test('with reduced motion nothing moves by itself', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await reachAdvice(page, COMMON);
  const moving = await page.locator('*').evaluateAll((all) => all.filter((element) => {
    const style = getComputedStyle(element);
    const moves = (times: string) => times.split(',').some((time) => parseFloat(time) > 0);
    return moves(style.transitionDuration) || moves(style.animationDuration) || style.scrollBehavior === 'smooth';
  }).map((element) => element.outerHTML));
  expect(moving).toEqual([]);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('on paper there is nothing but the sheet', async ({ page }) => {
  await open(page);
  await reachDocuments(page, { ...COMMON, urgent: true }, { ...FAMILY, ...WORK });
  // Also what was said to screen readers stays off the paper.
  await page.getByRole('button', { name: 'Kopiera hela anteckningen' }).click();
  await expect(page.getByRole('status')).not.toHaveText('');
  const sheet = words(await page.locator('.sheet').innerText());
  await page.emulateMedia({ media: 'print' });
  expect(words(await page.locator('body').innerText())).toBe(sheet);
});

test('on paper the sheet is black on white also when the screen is dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page);
  await reachDocuments(page, COMMON, { ...FAMILY, ...WORK });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.locator('.sheet')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.locator('.sheet td').first()).toHaveCSS('color', 'rgb(17, 17, 17)');
});

/** What reaches out of the page sideways; none when the page does not scroll. */
async function wider(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > clientWidth);
    return [`${scrollWidth} > ${clientWidth}`, ...out.map((element) => element.outerHTML.slice(0, 120))];
  });
}

/** What is pressed and is too small. Links in running text are as high as their line, as they may be. */
async function tooSmall(page: Page): Promise<string[]> {
  return page.locator('a, button, summary, input, textarea').evaluateAll((all) => all
    .filter((element) => element.checkVisibility() && !element.matches('.skip'))
    .filter((element) => getComputedStyle(element).display !== 'inline' || !element.closest('p'))
    .filter((element) => {
      // A tick is pressed anywhere on the card that it stands in.
      const { width, height } = (element.closest('.choice') ?? element).getBoundingClientRect();
      return width < 24 || height < 24;
    })
    .map((element) => `${element.outerHTML}: ${JSON.stringify(element.getBoundingClientRect())}`));
}
