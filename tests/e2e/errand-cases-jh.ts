// The six errands that the routine of Jämtland Härjedalen describes.

import { according, CHILD, DECIDED, END, type ErrandCase, EYEBROWS, GUARDIAN, RENEWED, SECOND } from './errand-case.ts';
import { NOT_PROTECTED, PERSONS, REPRESENTED, SEALED_TO_A_DATE } from './errand-steps.ts';
import type { Typed } from './steps.ts';

const ENLIGT = according('JH');

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
      [
        'Vad har utredningen kommit fram till?',
        'Upplåsning för en: skälet finns inte kvar. Fortsatt försegling för den andra',
      ],
      NOT_PROTECTED,
    ],
    eyebrow: EYEBROWS.yes,
    advice: 'Fortsätt för en vårdnadshavare, lås upp för den andra',
    papers: {
      typed: { ...CHILD, ...GUARDIAN, ...SECOND, omprovning: '2027-05-22' },
      assessed: {},
      forms: [
        '«Vårdens initiativ: Fortsatt försegling alternativt upplåsning av direktåtkomst till barns ' +
          'journalinformation för vårdnadshavare»',
      ],
      note: [
        'Åtgärd: Fortsatt försegling för en vårdnadshavare. Försegling hävd för den andra',
        'Fortsatt förseglad för: Vera Test',
        'Låses upp för: Vidar Test',
        'Period och slutdatum: Fortsatt förseglad för: från och med 26 november 2026, tills vidare; Låses upp för: ' +
          'från och med 26 november 2026',
        'Motivering: Vårdnadshavares direktåtkomst är akut förseglad. Utredningen visar att skälet till ' +
          'förseglingen finns kvar för en vårdnadshavare, men inte för den andra. Skyddad identitet gäller inte ' +
          'för någon av dem.',
        DECIDED,
        'Förnyat beslut: 22 maj 2027',
        ENLIGT,
      ],
      messages: ['Till den vårdnadshavare som är fortsatt förseglad', 'Till den vårdnadshavare som låses upp'],
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
      typed: { ...CHILD, omfattning: 'Barnmottagningen Nordtest', slut: '2027-02-28' },
      assessed: { 'Menprövning är gjord': true },
      forms: ['Fortsatt försegling av Journalen'],
      note: [
        'Åtgärd: Fortsatt försegling av Journalen för barnet',
        'Gäller: barnet',
        'Omfattning: Barnmottagningen Nordtest',
        'Period och slutdatum: från och med 26 november 2026, sista dag 28 februari 2027',
        'Motivering: Journalen är akut förseglad för barnet. Utredningen visar att skälet till förseglingen finns kvar.',
        DECIDED,
        'Menprövning: gjord',
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
      ['Vilken försegling gäller det?', 'Försegling av Journalen, gjord av vården'],
      ['Vem vill att skyddet hävs?', 'Barnet eller den unge'],
      NOT_PROTECTED,
      ['Vad har utredningen kommit fram till?', 'Upplåsning före slutdatum: skälet finns inte kvar'],
    ],
    eyebrow: EYEBROWS.yes,
    advice: 'Häv förseglingen före slutdatum',
    papers: {
      typed: YOUNG,
      assessed: {},
      forms: ['«Vårdens initiativ: häva försegling av direktåtkomst till journalinformation»'],
      note: [
        'Åtgärd: Upplåsning av Journalen före slutdatum',
        'Gäller: den som journalen gäller',
        'Period och slutdatum: från och med 26 november 2026',
        'Motivering: Barnet har bett om att skyddet hävs. Skyddad identitet gäller inte för någon av dem. ' +
          'Utredningen visar att skälet till förseglingen inte finns kvar.',
        DECIDED,
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
      ['Vad har bedömningen visat?', 'Den talar för åtkomst'],
      ['Vad vill den unge?', 'Vill att åtkomsten ges'],
      [
        'Vad är gjort inför beslutet?',
        'Samråd med behandlande personal',
        'Menprövning',
        'Värdering av den unges mognadsgrad och självbestämmande',
      ],
      ['Kan någon pressa den unge att visa sin journal?', 'Nej, inget tyder på det'],
    ],
    eyebrow: EYEBROWS.yes,
    advice: 'Ge den unge direktåtkomst',
    papers: {
      typed: { ...YOUNG, fran: '2026-12-01' },
      assessed: {},
      forms: ['«Direktåtkomst journalinformation till minderårig från 13 år t o m 15 år»'],
      note: [
        'Åtgärd: Direktåtkomst för den unge till journal från en klinik',
        'Gäller: den unge',
        'Period och slutdatum: från och med 1 december 2026, sista dag 30 november 2027 (ett år från datum för ' +
          'underskrift, som längst till 16-årsdagen, enligt blankettens namn)',
        'Motivering: Det gäller den unges egen åtkomst. Bedömningen av behov, risk för men och mognad talar för ' +
          'åtkomst. Den unge vill att åtkomsten ges. Vårdnadshavare och/eller den unge har samrått med behandlande ' +
          'personal. Menprövning är gjord i det enskilda fallet. Den unges mognadsgrad och självbestämmande är ' +
          'värderade. Inget tyder på att någon kan pressa den unge att visa sin journal.',
        DECIDED,
        ENLIGT,
      ],
      messages: ['Till den unge'],
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
      assessed: { 'Genomgång i samråd med den unge och behandlande personal är gjord': false },
      forms: [
        '«Vårdens initiativ: Ta bort förlängd direktåtkomst av journalinformation för minderårig från 13 år t o m ' +
          '15 år och eller vårdnadshavare»',
      ],
      note: [
        'Åtgärd: Borttagen förlängd direktåtkomst för vårdnadshavare',
        'Åtkomsten tas bort för: Vera Test',
        'Period och slutdatum: från och med 26 november 2026',
        'Motivering: Det gäller vårdnadshavares åtkomst. Vården har tagit initiativ till att avsluta åtkomsten.',
        DECIDED,
        'Genomgång i samråd med den unge och behandlande personal: återstår',
        ENLIGT,
      ],
      messages: ['Till den vårdnadshavare vars åtkomst är borttagen'],
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
      undecided: true,
      forms: ['«Begäran om försegling av journal via nätet»'],
      note: ['Åtgärd: Försegling av Journalen på invånarens initiativ', 'Gäller: invånaren', ENLIGT],
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
      assessed: {},
      forms: ['«Legal företrädares åtkomst till Journalen som ombud»'],
      note: [
        'Åtgärd: Direktåtkomst som ombud för legal ställföreträdare',
        'Gäller: legal ställföreträdare, Gunilla Test',
        'Period och slutdatum: från och med 26 november 2026, sista dag 25 november 2027 (ett år från datum för ' +
          'underskrift)',
        'Motivering: Ställföreträdaren är förordnad av tingsrätten med uppdrag att sörja för person. ' +
          'Menprövningen talar för åtkomst.',
        DECIDED,
        ENLIGT,
      ],
      messages: [],
      calendar: [['20271125', END]],
    },
  },
];
