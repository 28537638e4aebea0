// What is on the clipboard.

import type { Page } from '@playwright/test';

/** Reads the clipboard. The test needs the permission `clipboard-read`. */
export async function readClipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Pastes into a field of its own, as the user would into the record: needs no permission. */
export async function paste(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'inklistrat';
    document.body.append(field);
  });
  const field = page.locator('#inklistrat');
  await field.focus();
  await page.keyboard.press('ControlOrMeta+v');
  const pasted = await field.inputValue();
  await field.evaluate((element) => element.remove());
  return pasted;
}
