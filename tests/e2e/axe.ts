// What axe finds on a page.

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds, one line for each element; `configure` chooses among its rules. */
export async function violations(
  page: Page, colorScheme: 'light' | 'dark', configure = (axe: AxeBuilder): AxeBuilder => axe,
): Promise<string[]> {
  await page.emulateMedia({ colorScheme });
  // Without frames the old way of asking gives the same answer, without opening a window for each.
  const { violations } = await configure(new AxeBuilder({ page })).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Only what has to do with colours: what can be different in the dark. */
export function colours(axe: AxeBuilder): AxeBuilder {
  return axe.withTags('cat.color');
}
