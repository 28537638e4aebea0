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
  no: 'Det här går inte',
} as const;

/** The sources by their ids in `guidance/sources.toml`, as documents name them. */
export const SOURCES = {
  V26:
    'Skydd av barns digitala information på konto på 1177.se och 1177 Journalen. Vägledning för hälso- och ' +
    'sjukvårdspersonal, Västra Götalandsregionen, 2026-03-26, dnr RS 2026-01475',
  V19: 'Barns journal via nätet i VGR, Västra Götalandsregionen, 2018–2019',
  KR: 'Rutin och instruktion för 1177 journal, Region Kronoberg, odaterad; en regel gäller från 2020-10-28',
  JO: '1177 journal och 1177 e-tjänster, blockera vårdnadshavare, rutin, Region Jönköpings län, odaterad',
  JH:
    'Rutiner för försegling och upplåsning av e-tjänsten Journalen samt direktåtkomst till e-tjänsten Journalen för ' +
    'vårdnadshavare gällande barn, Region Jämtland Härjedalen, giltig från 2024-08-19',
} as const;

/** How every note begins that VGR demands to be a special one. */
export const SPECIAL =
  'SÄRSKILD ANTECKNING. Kräver särskild menprövning före utlämnande. Ska inte visas i e-tjänsten.';

/** Who decided, as every note says it. */
export const DECIDED = 'Beslut fattat av: Chefa Chefsson, Verksamhetschef';

/** What the calendar says of an end, and of a renewed decision. */
export const END = 'Värna: sista dagen för det som beslutades. Ta ställning dessförinnan.';
export const RENEWED = 'Värna: dags för förnyat beslut.';

/** A child of ten, a guardian and a second one. */
export const CHILD: Typed = { 'barn-namn': 'Testa Test', 'barn-nummer': PERSONS.tenYears };
export const GUARDIAN: Typed = { 'vardnadshavare-1-namn': 'Vera Test', 'vardnadshavare-1-nummer': '19900420-2397' };
export const SECOND: Typed = { 'vardnadshavare-2-namn': 'Vidar Test', 'vardnadshavare-2-nummer': '19911020-2380' };
