// The six errands that the routine of Jämtland Härjedalen describes.

import { CHILD, DECIDED, END, type ErrandCase, EYEBROWS, GUARDIAN, RENEWED, SOURCES } from './errand-case.ts';
import { NOT_PROTECTED, PERSONS, REPRESENTED, SEALED_TO_A_DATE } from './errand-steps.ts';
import type { Typed } from './steps.ts';

const ENLIGT = `Enligt: ${SOURCES.JH}`;

/** A child of fourteen. */
const YOUNG: Typed = { 'barn-namn': 'Testa Test', 'barn-nummer': PERSONS.fourteenYears };

/** A grown-up. */
const RESIDENT: Typed = { 'barn-namn': 'Testa Test', 'barn-nummer': PERSONS.grownUp };

export const JAMTLAND_HARJEDALEN: ErrandCase[] = [
  {
    region: 'jamtland-harjedalen',
    errand: 'extend',
    name: 'an urgent seal goes on for one guardian and is lifted for the other',
    person: PERSONS.tenYears,
    answers: [
      ['Vilken försegling gäller det?', 'Akut försegling av vårdnadshavares direktåtkomst'],
      ['Vad har utredningen kommit fram till?', 'Fortsatt försegling för en, upplåsning för den andra'],
    ],
    eyebrow: EYEBROWS.yes,
    advice: 'Fortsätt för en vårdnadshavare, lås upp för den andra',
    papers: {
      typed: { ...CHILD, ...GUARDIAN, omprovning: '2027-05-22' },
      assessed: { 'Behovet är utrett för var och en av vårdnadshavarna': true },
      forms: [
        '«Vårdens initiativ: Fortsatt försegling alternativt upplåsning av direktåtkomst till barns ' +
          'journalinformation för vårdnadshavare»',
      ],
      note: [
        'Journal via nätet: Försegling hävd',
        'Åtgärd: Fortsatt försegling för en vårdnadshavare, upplåsning för den andra',
        'Gäller: fortsatt förseglad: Vera Test',
        'Period och slutdatum: från och med 2026-11-26 tills vidare, tills förseglingen hävs',
        'Motivering: Vårdnadshavares direktåtkomst är akut förseglad. Förseglingen behöver fortsätta för en ' +
          'vårdnadshavare, men inte för den andra.',
        DECIDED,
        'Förnyat beslut: 2027-05-22',
        'Bedömt: Behovet är utrett för var och en av vårdnadshavarna',
        ENLIGT,
      ],
      messages: ['Till vårdnadshavaren', 'Till den vårdnadshavare som låses upp'],
      calendar: [['20270522', RENEWED]],
    },
  },
  {
    region: 'jamtland-harjedalen',
    errand: 'extend',
    name: 'the record stays closed for the child, to a date that is set',
    person: PERSONS.tenYears,
    answers: SEALED_TO_A_DATE,
    eyebrow: EYEBROWS.yes,
    advice: 'Håll Journalen stängd till ett slutdatum',
    papers: {
      typed: { ...CHILD, slut: '2027-02-28' },
      assessed: { 'Menprövning är gjord': true },
      forms: ['Underlag: fortsatt försegling av Journalen'],
      note: [
        'Åtgärd: Fortsatt försegling av Journalen',
        'Gäller: barnet',
        'Period och slutdatum: 2026-11-26 till och med 2027-02-28',
        'Motivering: Journalen är akut förseglad för barnet. Journalen behöver vara stängd till ett slutdatum.',
        DECIDED,
        'Bedömt: Menprövning är gjord',
        ENLIGT,
      ],
      messages: ['Till barnet'],
      calendar: [['20270228', END]],
    },
  },
  {
    region: 'jamtland-harjedalen',
    errand: 'lift',
    name: 'a seal of the child’s own record, which the child asks for',
    person: PERSONS.fourteenYears,
    answers: [
      ['Vilken försegling gäller det?', 'Försegling av Journalen för barnet, gjord av vården'],
      NOT_PROTECTED,
      ['Vem vill att skyddet hävs?', 'Barnet eller den unge'],
      ['Vad har utredningen kommit fram till?', 'Förseglingen ska hävas före slutdatum'],
    ],
    eyebrow: EYEBROWS.yes,
    advice: 'Häv förseglingen före slutdatum',
    papers: {
      typed: YOUNG,
      assessed: { 'Skälet till förseglingen finns inte kvar': true },
      forms: ['«Vårdens initiativ: häva försegling av direktåtkomst till journalinformation»'],
      note: [
        'Åtgärd: Hävd försegling av Journalen',
        'Gäller: barnet',
        'Period och slutdatum: från och med 2026-11-26',
        'Motivering: Ingen av dem har skyddad identitet. Barnet har bett om att skyddet hävs. Förseglingen kan ' +
          'hävas före slutdatum.',
        DECIDED,
        'Bedömt: Skälet till förseglingen finns inte kvar',
        ENLIGT,
      ],
      messages: ['Till barnet'],
      calendar: [],
    },
  },
  {
    region: 'jamtland-harjedalen',
    errand: 'grant-access',
    name: 'to a child of 14, for a year',
    person: PERSONS.fourteenYears,
    answers: [
      ['Vem ska få läsa journalen?', 'Den unge själv'],
      ['Vad vill den unge?', 'Vill att åtkomsten ges'],
      ['Vad har bedömningen visat?', 'Den talar för åtkomst'],
    ],
    eyebrow: EYEBROWS.yes,
    advice: 'Ge den unge direktåtkomst',
    papers: {
      typed: { ...YOUNG, fran: '2026-12-01' },
      assessed: {
        'Vårdnadshavare och/eller den unge har samrått med behandlande personal': true,
        'Menprövning är gjord i det enskilda fallet': true,
        'Den unges mognad och självbestämmande är värderade': true,
      },
      forms: ['«Direktåtkomst journalinformation till minderårig från 13 år t o m 15 år»'],
      note: [
        'Åtgärd: Direktåtkomst för den unge',
        'Gäller: den unge',
        'Period och slutdatum: 2026-12-01 till och med 2027-11-30 (ett år från datum för underskrift)',
        'Motivering: Det gäller den unges egen åtkomst. Den unge vill att åtkomsten ges. Bedömningen av behov, risk ' +
          'för men och mognad talar för åtkomst.',
        DECIDED,
        'Bedömt: Vårdnadshavare och/eller den unge har samrått med behandlande personal',
        'Bedömt: Menprövning är gjord i det enskilda fallet',
        'Bedömt: Den unges mognad och självbestämmande är värderade',
        ENLIGT,
      ],
      messages: [],
      calendar: [['20271130', END]],
    },
  },
  {
    region: 'jamtland-harjedalen',
    errand: 'revoke-access',
    name: 'of a guardian, on the initiative of the care',
    person: PERSONS.fourteenYears,
    answers: [
      ['Vems åtkomst ska avslutas?', 'En eller båda vårdnadshavares'],
      ['Vem vill avsluta åtkomsten?', 'Vården'],
    ],
    eyebrow: EYEBROWS.yes,
    advice: 'Ta bort vårdnadshavares förlängda direktåtkomst',
    papers: {
      typed: { ...YOUNG, ...GUARDIAN },
      assessed: { 'Samråd har skett med vårdnadshavare och/eller den unge, och med behandlande personal': false },
      forms: [
        '«Vårdens initiativ: Ta bort förlängd direktåtkomst av journalinformation för minderårig från 13 år t o m ' +
          '15 år och eller vårdnadshavare»',
      ],
      note: [
        'Åtgärd: Borttagen förlängd direktåtkomst för vårdnadshavare',
        'Gäller: vårdnadshavare: Vera Test',
        'Period och slutdatum: från och med 2026-11-26',
        'Motivering: Det gäller vårdnadshavares åtkomst. Vården har tagit initiativ till att avsluta åtkomsten.',
        DECIDED,
        'Återstår: Samråd har skett med vårdnadshavare och/eller den unge, och med behandlande personal',
        ENLIGT,
      ],
      messages: ['Till den vars åtkomst är borttagen'],
      calendar: [],
    },
  },
  {
    region: 'jamtland-harjedalen',
    errand: 'own-request',
    name: 'of a grown-up who needs help with the form',
    person: PERSONS.grownUp,
    answers: [
      ['Vad vill personen?', 'Försegla sitt konto på 1177'],
      ['Kan personen göra det själv på 1177.se?', 'Nej, kan eller vill inte'],
      ['Är det personens egen vilja?', 'Ja, och inget tyder på hot'],
    ],
    eyebrow: EYEBROWS.yes,
    advice: 'Hjälp till med blanketten',
    papers: {
      typed: RESIDENT,
      assessed: {},
      forms: ['«Begäran om försegling av journal via nätet»'],
      note: ['Åtgärd: Försegling av Journalen på invånarens initiativ', 'Gäller: invånaren', DECIDED, ENLIGT],
      messages: [],
      calendar: [],
    },
  },
  {
    region: 'jamtland-harjedalen',
    errand: 'representative',
    name: 'of a grown-up, for a year',
    narrow: true,
    person: PERSONS.grownUp,
    answers: REPRESENTED,
    eyebrow: EYEBROWS.yes,
    advice: 'Ge ställföreträdaren direktåtkomst som ombud',
    papers: {
      typed: { ...RESIDENT, 'foretradare-namn': 'Gunilla Test', 'foretradare-nummer': '19950409-2397' },
      assessed: { 'Menprövning är gjord i det enskilda fallet': true },
      forms: ['«Legal företrädares åtkomst till Journalen som ombud»'],
      note: [
        'Åtgärd: Direktåtkomst som ombud för legal ställföreträdare',
        'Gäller: legal ställföreträdare: Gunilla Test',
        'Period och slutdatum: 2026-11-26 till och med 2027-11-25 (ett år från datum för underskrift)',
        'Motivering: Ställföreträdaren är förordnad av tingsrätten med uppdrag att sörja för person. ' +
          'Menprövningen talar för åtkomst.',
        DECIDED,
        'Bedömt: Menprövning är gjord i det enskilda fallet',
        ENLIGT,
      ],
      messages: [],
      calendar: [['20271125', END]],
    },
  },
];
