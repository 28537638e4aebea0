// What the regions' files say of the urgent call, from the files that the app has it from.

import { readFileSync } from 'node:fs';
import type { Region } from './regions.ts';

export type Measure = 'block-one' | 'block-both' | 'seal';

/** The call as a region's file has it. */
export interface Call {
  /** The number, where the routine has one. */
  phone?: string;
  /** Who takes the call. */
  whom: string;
  /** What the one sentence begins with. */
  say: string;
  /** What is said where nothing can be asked for. */
  withoutMeasure: string;
  /** Our own advice for when nobody answers. */
  noAnswer: string;
}

export function call(region: Region): Call {
  const urgent = part(region, /^\[urgent\]$/m);
  const phone = /^phone = "(.*)"$/m.exec(urgent)?.[1];
  return {
    ...(phone === undefined ? {} : { phone }),
    whom: value(urgent, 'whom'), say: value(urgent, 'say'),
    withoutMeasure: value(urgent, 'without_measure'), noAnswer: value(urgent, 'no_answer'),
  };
}

/** What is dialled of a number: what follows after a comma is chosen when it has answered. */
export function dialled(phone: string): string {
  return phone.split(',')[0]!;
}

/** The one sentence that asks for measures by phone. */
export function sentence(region: Region, ...measures: Measure[]): string {
  const each = measures.map((id) => value(part(region, new RegExp(`^\\[\\[measure\\]\\]\\nid = "${id}"$`, 'm')), 'call'));
  return `${call(region).say} ${each.join(' och ')}.`;
}

/** A part of a region's file, from its heading to the next. */
function part(region: Region, heading: RegExp): string {
  const file = readFileSync(new URL(`../../guidance/regions/${region}.toml`, import.meta.url), 'utf8');
  const found = heading.exec(file);
  if (!found) throw new Error(`${region}: no part ${heading}`);
  const from = found.index + found[0].length;
  const end = file.slice(from).search(/^\[/m);
  return file.slice(from, end < 0 ? undefined : from + end);
}

/** A text, plain or the text of a line with its citations. */
function value(text: string, key: string): string {
  const found = new RegExp(`^${key} = (?:\\{ text = )?"([^"]*)"`, 'm').exec(text)?.[1];
  if (found === undefined) throw new Error(`no ${key}`);
  return found;
}
