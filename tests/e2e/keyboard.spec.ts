// Without a mouse: one case from the start to a copied note, and where the focus is on the way.

import type { Locator, Page } from '@playwright/test';
import { paste } from './clipboard.ts';
import { choice, PERSONS } from './errand-steps.ts';
import { expect, test } from './fixtures/index.ts';
import { ALL, regionInBar, REGIONS } from './regions.ts';
import {
  COMMON, FAMILY, heading, HEADINGS, open, openAgain, openFirst, reachDocuments, shows, wayOn, WORK,
} from './steps.ts';

test('one case is done with the keyboard alone, from the start to the copied note', async ({ page }) => {
  await open(page);
  await tabTo(page, page.getByRole('link', { name: 'Skydda ett barns information' }));
  await page.keyboard.press('Enter');

  await arrives(page, HEADINGS.child);
  await tabTo(page, page.locator('#barn'));
  await page.keyboard.type('2016-04-02');
  await page.keyboard.press('Enter');

  await arrives(page, HEADINGS.circumstances);
  await tabTo(page, page.locator('#suspected-harm'));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('button', { name: 'Fortsätt' }));
  await page.keyboard.press('Enter');

  await arrives(page, HEADINGS.risk);
  await tabTo(page, page.locator('#risk-none'));
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('#risk-one')).toBeChecked();
  await expectVisibleFocus(page);
  await tabTo(page, page.locator('#bradskande-ja'));
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('#bradskande-nej')).toBeChecked();
  await tabTo(page, page.getByRole('button', { name: 'Fortsätt' }));
  await page.keyboard.press('Space');

  await arrives(page, HEADINGS.block);
  await tabTo(page, wayOn(page));
  await page.keyboard.press('Enter');

  await arrives(page, HEADINGS.details);
  const typed = { ...FAMILY, 'barn-nummer': '20160402-2390', ...WORK };
  for (const id of await fieldsInOrder(page)) {
    await tabTo(page, page.locator(`#${id}`));
    if (id in typed) await page.keyboard.type(typed[id as keyof typeof typed]);
  }
  await tabTo(page, page.locator('#syskon-obedomt'));
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('#syskon-inga')).toBeChecked();
  await tabTo(page, page.getByRole('button', { name: 'Visa dokumenten' }));
  await page.keyboard.press('Enter');

  await arrives(page, HEADINGS.documents);
  const copy = page.getByRole('button', { name: 'Kopiera hela anteckningen' });
  await tabTo(page, copy);
  await page.keyboard.press('Space');
  await expect(page.getByText('Kopierat', { exact: true })).toBeVisible();
  await expect(copy).toBeFocused();
  expect(await paste(page)).toContain('Ska blockeras: Vera Test');
});

test('another errand is done with the keyboard alone, from the region to the copied note', async ({ page }) => {
  await openFirst(page);
  await tabTo(page, page.locator(`#region-${ALL[0]}`));
  for (const region of ALL.slice(1)) {
    await page.keyboard.press('ArrowDown');
    await expect(choice(page, REGIONS[region])).toBeChecked();
  }
  await expect(regionInBar(page)).toContainText(REGIONS.vgr);
  await tabTo(page, page.getByRole('link', { name: 'Häva ett skydd' }));
  await page.keyboard.press('Enter');

  await arrives(page, HEADINGS.child);
  await tabTo(page, page.locator('#barn'));
  await page.keyboard.type(PERSONS.tenYears);
  await page.keyboard.press('Enter');
  await chooseByKeys(page, 'Vilket skydd gäller det?', 'lift-block', 'lift-seal');
  await chooseByKeys(page, 'Gäller skyddad identitet för någon av dem nu?', 'protected-yes', 'protected-no');
  await chooseByKeys(page, 'Vem vill att skyddet hävs?', 'by-staff', 'by-guardian');
  await tickByKeys(page, 'Vad var med när skyddet kom till?', ['began-police', 'began-units']);
  await chooseByKeys(page, 'Vad säger polisen och socialtjänsten?', 'authorities-clear');
  await chooseByKeys(page, 'Vad säger de andra enheterna?', 'units-agree');
  await chooseByKeys(page, 'Vad visar menprövningen?', 'harm-none');
  await chooseByKeys(page, 'Har den som först begärde skyddet gjort menprövningen?', 'vgr-assessor-done');
  await chooseByKeys(page, 'Är det lämpligt att vårdnadshavaren får veta att skyddet finns?', 'inform-yes');

  await arrives(page, 'Begär att förseglingen låses upp');
  await tabTo(page, page.getByRole('link', { name: 'Fyll i begäran' }));
  await page.keyboard.press('Enter');
  await arrives(page, HEADINGS.details);
  const typed = { ...FAMILY, ...WORK };
  for (const id of await fieldsInOrder(page)) {
    await tabTo(page, page.locator(`#${id}`));
    if (id in typed) await page.keyboard.type(typed[id as keyof typeof typed]);
  }
  await page.keyboard.press('Enter');

  await arrives(page, HEADINGS.documents);
  await tabTo(page, page.getByRole('button', { name: 'Kopiera hela anteckningen' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Kopierat', { exact: true })).toBeVisible();
  const note = await paste(page);
  expect(note).toContain('Åtgärd: Upplåsning av försegling');
  expect(note).toContain('Den som först begärde skyddet har gjort menprövningen.');
});

test('the skip link comes first, is seen when it has the focus, and leads to the content', async ({ page }) => {
  await openAgain(page);
  const skip = page.getByRole('link', { name: 'Till innehållet' });
  await expect(skip).not.toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await expectVisibleFocus(page);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skydda ett barns information' })).toBeFocused();
  await expect(page).toHaveURL(/#\/$/);
});

test('the focus is on the heading after every change of page, also by Back and by a link aside', async ({ page }) => {
  await open(page);
  await reachDocuments(page, COMMON, { ...FAMILY, ...WORK });
  await arrives(page, HEADINGS.documents);
  await page.goBack();
  await arrives(page, HEADINGS.details);
  await page.goForward();
  await arrives(page, HEADINGS.documents);
  await page.getByRole('link', { name: 'Tillbaka' }).click();
  await arrives(page, HEADINGS.details);
  await page.getByRole('link', { name: 'Byt region' }).click();
  await arrives(page, HEADINGS.settings);
  await page.getByRole('link', { name: 'Om Värna' }).click();
  await arrives(page, HEADINGS.about);
  await page.getByRole('button', { name: 'Rensa allt' }).click();
  await arrives(page, HEADINGS.start);
});

test('a change of page begins at its top', async ({ page }) => {
  await open(page);
  await reachDocuments(page, COMMON, { ...FAMILY, ...WORK });
  await page.getByRole('link', { name: 'Avsluta' }).click();
  await arrives(page, HEADINGS.done);
  await page.goBack();
  await arrives(page, HEADINGS.documents);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
});

/** A new page is shown, and the focus is on its heading. */
async function arrives(page: Page, text: string): Promise<void> {
  await shows(page, text);
  await expect(heading(page)).toBeFocused();
}

/** Tabs until an element has the focus; at every stop on the way the focus can be seen. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press('Tab');
    await expectVisibleFocus(page);
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not come to ${wanted}`);
}

/** Answers a question of which one is chosen: to its first choice with Tab, on with the arrow, and Enter. */
async function chooseByKeys(page: Page, question: string, first: string, wanted = first): Promise<void> {
  await arrives(page, question);
  await tabTo(page, page.locator(`#${first}`));
  await page.keyboard.press(wanted === first ? 'Space' : 'ArrowDown');
  await expect(page.locator(`#${wanted}`)).toBeChecked();
  await page.keyboard.press('Enter');
}

/** Answers a question of which any number is chosen. */
async function tickByKeys(page: Page, question: string, wanted: string[]): Promise<void> {
  await arrives(page, question);
  for (const id of wanted) {
    await tabTo(page, page.locator(`#${id}`));
    await page.keyboard.press('Space');
    await expect(page.locator(`#${id}`)).toBeChecked();
  }
  await tabTo(page, page.getByRole('button', { name: 'Fortsätt' }));
  await page.keyboard.press('Enter');
}

/** What has the focus has an outline, itself or as a card around it, and lies in sight. */
async function expectVisibleFocus(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return 'nothing has the focus';
    const around = [focused, focused.closest('.choice')].filter((element) => element !== null);
    const outlined = around.some((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    });
    const { top, bottom, width, height } = focused.getBoundingClientRect();
    const inSight = bottom > 0 && top < window.innerHeight && width > 1 && height > 1;
    return outlined && inSight ? '' : `${focused.outerHTML}: outlined ${outlined}, in sight ${inSight}`;
  });
  expect(seen).toBe('');
}

/** The ids of the fields to type in, from top to bottom. */
async function fieldsInOrder(page: Page): Promise<string[]> {
  return page.locator('form .field :is(input, textarea)').evaluateAll((fields) => fields.map((field) => field.id));
}
