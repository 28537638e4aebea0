// The calendar file that the page offers, saved as a user saves it.

import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { WORDS } from './errand-steps.ts';

/** A day in the file, as it is written there, and its words. */
export type Day = [day: string, words: string];

/** Follows the link and reads what was saved. */
export async function saveCalendar(page: Page): Promise<string> {
  const saved = page.waitForEvent('download');
  await page.getByRole('link', { name: WORDS.calendar }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('varna-paminnelse.ics');
  return readFile(await download.path(), 'utf8');
}

/** The days of a calendar file, which has to be whole: RFC 5545, sections 3.1, 3.4 and 3.6.1. */
export function days(file: string): Day[] {
  const lines = file.split('\r\n');
  expect(lines.pop(), 'the last line ends as the others').toBe('');
  const wrong = lines.filter((line) => line.includes('\n') || Buffer.byteLength(line) > 75);
  expect(wrong, 'every line is at most 75 octets, and ends in one way').toEqual([]);
  const whole = file.replaceAll('\r\n ', '').split('\r\n');
  expect(whole.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
  expect(whole.at(-2)).toBe('END:VCALENDAR');

  const events = whole.join('\n').match(/^BEGIN:VEVENT$[^]*?^END:VEVENT$/gm) ?? [];
  const ids = events.map((event) => value(event, 'UID'));
  expect(new Set(ids).size, 'every event has an id of its own').toBe(events.length);
  return events.map((event) => {
    expect(value(event, 'DTSTAMP')).toMatch(/^\d{8}T\d{6}Z$/);
    expect(value(event, 'TRANSP')).toBe('TRANSPARENT');
    expect(event).toMatch(/^BEGIN:VALARM\nACTION:DISPLAY\nTRIGGER:-P14D$/m);
    return [value(event, 'DTSTART;VALUE=DATE'), value(event, 'SUMMARY').replaceAll('\\', '')];
  });
}

function value(event: string, name: string): string {
  const line = event.split('\n').find((one) => one.startsWith(`${name}:`));
  expect(line, `${name} stands in every event`).toBeDefined();
  return line?.slice(name.length + 1) ?? '';
}
