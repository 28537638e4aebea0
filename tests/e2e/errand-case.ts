// What a test of an errand expects: the advice and, where there are papers, every word of the note.

import { type Asked, type Errand, PERSONS } from './errand-steps.ts';
import type { Region } from './regions.ts';
import type { Typed } from './steps.ts';

/** An errand in a region, from its first question to its papers. */
export interface ErrandCase {
  region: Region;
  errand: Errand;
  /** What happens, for the name of the test. */
  name: string;
  /** Whether it is also done on a narrow screen. */
  narrow?: boolean;
  /** Number of the person, where the errand asks for the age. */
  person?: string;
  answers: Asked[];
  /** What stands over the heading of the advice. */
  eyebrow: (typeof EYEBROWS)[keyof typeof EYEBROWS];
  /** The heading of the advice. */
  advice: string;
  /** The papers; left out where there are none. */
  papers?: Papers;
}

/** The papers of an errand, and what is typed for them. */
export interface Papers {
  /** The details of the persons and of the matter. */
  typed: Typed;
  /** What has to be assessed, in order, and whether it is ticked. */
  assessed: Record<string, boolean>;
  /** Whether nobody decides: the resident asks for it. */
  undecided?: true;
  /** The titles of the sheets; an official name is quoted. */
  forms: string[];
  /** The note, whole. */
  note: string[];
  /** The titles of what is said to those concerned. */
  messages: string[];
  /** The days in the calendar file, as the file writes them, with their words. */
  calendar: [day: string, words: string][];
}

/** What stands over the heading of the advice, by what the routine says. */
export const EYEBROWS = {
  yes: 'Det här gäller',
  first: 'Gör det här först',
  ask: 'Rutinen säger inte hur',
  no: 'Nej',
} as const;

/** The sources by their ids in `guidance/sources.toml`, as documents name them. */
export const SOURCES = {
  V26: 'VGR:s vägledning 2026-03-26, RS 2026-01475',
  V19: 'VGR:s bildspel 2018–2019',
  KR: 'Region Kronobergs rutin, odaterad',
  JO: 'Region Jönköpings läns rutin, odaterad',
  JH: 'Region Jämtland Härjedalens rutiner, giltiga från 2024-08-19',
} as const;

/** The last line of a note, without what it was written with: the sources that it rests on. */
export function according(...sources: (keyof typeof SOURCES)[]): string {
  return `Enligt: ${sources.map((id) => SOURCES[id]).join('; ')}.`;
}

/** The first line of a note that no ordinary heading may hold. */
export const FIRST_LINES = {
  special: 'SÄRSKILD ANTECKNING. Kräver särskild menprövning före utlämnande. Ska inte visas i e-tjänsten.',
  exempt: 'UNDANTAGEN ANTECKNING. Står under sitt sökord för undantag från direktåtkomst, aldrig under ett vanligt sökord.',
} as const;

/** Who decided, as every note says it. */
export const DECIDED = 'Beslut fattat av: Chefa Chefsson, Verksamhetschef';

/** What the calendar says of an end, and of a renewed decision. */
export const END = 'Värna: sista dagen för det som beslutades. Ta ställning dessförinnan.';
export const RENEWED = 'Värna: dags för förnyat beslut.';

/** A child of ten, a guardian and a second one. */
export const CHILD: Typed = { 'barn-namn': 'Testa Test', 'barn-nummer': PERSONS.tenYears };
export const GUARDIAN: Typed = { 'vardnadshavare-1-namn': 'Vera Test', 'vardnadshavare-1-nummer': '19900420-2397' };
export const SECOND: Typed = { 'vardnadshavare-2-namn': 'Vidar Test', 'vardnadshavare-2-nummer': '19911020-2380' };
