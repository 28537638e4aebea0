// The regions, from the files that the app has them from, and how one is chosen.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';

export type Region = 'vgr' | 'kronoberg' | 'jonkoping' | 'jamtland-harjedalen';

/** The question that is asked before anything else, until a region has been chosen. */
export const QUESTION = 'Vilken region arbetar du i?';

/** The regions by id, as they are named in the choice and in the bar, in the order of their names. */
export const REGIONS = Object.fromEntries(
  all().sort(([, one], [, other]) => one.localeCompare(other, 'sv')),
) as Record<Region, string>;

/** Their ids, in the same order. */
export const ALL = Object.keys(REGIONS) as Region[];

/** Every id with its name. */
function all(): [id: string, name: string][] {
  const folder = new URL('../../guidance/regions/', import.meta.url);
  return readdirSync(folder).filter((file) => file.endsWith('.toml')).map((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const value = (key: string) => new RegExp(`^${key} = "(.*)"$`, 'm').exec(text)?.[1];
    const [id, name] = [value('id'), value('name')];
    if (!id || !name) throw new Error(`${file}: a region without id or name`);
    return [id, name];
  });
}

/** The question of the region, on the start page. */
export function regionQuestion(page: Page): Locator {
  return page.getByRole('group', { name: QUESTION });
}

/** The region that the bar names. */
export function regionInBar(page: Page): Locator {
  return page.getByRole('banner').locator('.bar-region');
}

/** Chooses a region by its name, on the start page or among the settings. */
export async function chooseRegion(page: Page, region: Region): Promise<void> {
  await page.getByRole('radio', { name: REGIONS[region], exact: true }).check();
  await expect(regionInBar(page)).toContainText(REGIONS[region]);
}
