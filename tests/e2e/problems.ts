// What is said of wrong input: in the summary, at the fields, and in the title.

import { expect, type Page } from '@playwright/test';
import { heading, shows, type Typed } from './steps.ts';

/** The sentence that is said, by the id of the field it is said of, in the order of the fields. */
export type Said = Record<string, string>;

/** Checks the summary, the sentences at the fields and the title, and follows every link of the summary. */
export async function expectProblems(page: Page, said: Said): Promise<void> {
  const summary = page.getByRole('alert');
  await expect(summary.getByRole('link')).toHaveText(Object.values(said));
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('heading')).toHaveText('Det finns något att rätta');
  await expect(page).toHaveTitle(/^Fel: ([^:]+: )?[^:]+ – Värna$/);
  const [address, page_heading] = [page.url(), await heading(page).innerText()];

  // No field is marked but those that are named.
  const marked = page.locator('.problem');
  await expect(marked).toHaveText(Object.values(said).map((sentence) => `Fel: ${sentence}`));

  for (const [id, sentence] of Object.entries(said)) {
    const field = page.locator(`#${id}`);
    await summary.getByRole('link', { name: sentence, exact: true }).click();
    await expect(field).toBeFocused();
    await expect(field).toBeInViewport();
    await expect(field).toHaveAccessibleDescription(new RegExp(escaped(sentence)));
    await expect(page.locator(`#${id}-fel`)).toBeVisible();
  }
  expect(page.url()).toBe(address);
  await shows(page, page_heading);
}

/** Everything that was typed still stands. */
export async function expectTyped(page: Page, typed: Typed): Promise<void> {
  for (const [id, text] of Object.entries(typed)) await expect(page.locator(`#${id}`)).toHaveValue(text);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
