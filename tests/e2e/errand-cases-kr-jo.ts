// The errands that the routines of Kronoberg and Jönköping describe.

import { CHILD, DECIDED, END, type ErrandCase, EYEBROWS, GUARDIAN, SECOND, SOURCES } from './errand-case.ts';
import { NOT_PROTECTED, PERSONS } from './errand-steps.ts';

export const KRONOBERG: ErrandCase[] = [
  {
    region: 'kronoberg',
    errand: 'lift',
    name: 'a block that is not needed any more',
    narrow: true,
    person: PERSONS.tenYears,
    answers: [
      ['Vilket skydd gäller det?', 'Blockering av vårdnadshavare'],
      NOT_PROTECTED,
      ['Behövs skyddet fortfarande?', 'Nej, det ska inte gälla längre'],
      ['Är beslutet taget i samråd med bakjour eller verksamhetschef?', 'Ja'],
    ],
    eyebrow: EYEBROWS.yes,
    advice: 'Begär att blockeringen bryts',
    papers: {
      typed: { ...CHILD, ...GUARDIAN },
      assessed: { 'Patienten kan inte antas lida men av att skyddet hävs': true },
      forms: ['«Bryta blockering för vårdnadshavares tillgång till barns 1177 journal och e-tjänster»'],
      note: [
        'Åtgärd: Bryta blockering',
        'Gäller: vårdnadshavare: Vera Test',
        'Period: från och med 2026-11-26',
        'Motivering: Skyddet är en blockering av vårdnadshavare. Ingen av dem har skyddad identitet. ' +
          'Bedömningen är att skyddet inte längre ska gälla. Beslutet är taget i samråd med bakjour eller verksamhetschef.',
        DECIDED,
        'Bedömt: Patienten kan inte antas lida men av att skyddet hävs',
        `Enligt: ${SOURCES.KR}`,
      ],
      messages: ['Till vårdnadshavaren: blockeringen är bruten'],
      calendar: [],
    },
  },
  {
    region: 'kronoberg',
    errand: 'grant-access',
    name: 'to both guardians of a child of 14',
    person: PERSONS.fourteenYears,
    answers: [
      ['Vem ska få läsa journalen?', 'En eller båda vårdnadshavare'],
      ['Kan sekretess gälla mot vårdnadshavaren?', 'Nej'],
      ['Vad har samrådet lett till?', 'Alla är överens om åtkomst'],
    ],
    eyebrow: EYEBROWS.yes,
    advice: 'Begär direktåtkomst för vårdnadshavaren',
    papers: {
      typed: { 'barn-namn': 'Testa Test', 'barn-nummer': PERSONS.fourteenYears, ...GUARDIAN, ...SECOND },
      assessed: {},
      forms: ['«Direktåtkomst för vårdnadshavare till barns journal mellan 13 och 15 år»'],
      note: [
        'Åtgärd: Direktåtkomst för vårdnadshavare, 13–15 år',
        'Gäller: vårdnadshavare: Vera Test och Vidar Test',
        'Period: 2026-11-26 till och med 2028-03-03 (till den dag den unge fyller 16 år; ' +
          'vår tolkning av blankettens namn)',
        'Motivering: Det gäller vårdnadshavares åtkomst. Inget tyder på sekretess mot vårdnadshavaren. ' +
          'Alla är överens efter samråd.',
        DECIDED,
        `Enligt: ${SOURCES.KR}`,
      ],
      messages: [],
      calendar: [['20280303', END]],
    },
  },
  {
    region: 'kronoberg',
    errand: 'own-request',
    name: 'of a grown-up who wants the seal broken',
    person: PERSONS.grownUp,
    answers: [
      ['Vad vill personen?', 'Låsa upp sin egen försegling'],
      ['Är det personens egen vilja?', 'Ja, och inget tyder på hot'],
    ],
    eyebrow: EYEBROWS.yes,
    advice: 'Begär att förseglingen bryts',
    papers: {
      typed: { 'barn-namn': 'Testa Test', 'barn-nummer': PERSONS.grownUp },
      assessed: {},
      forms: ['«Bryta försegling av 1177 journal»'],
      note: [
        'Åtgärd: Bryta försegling på egen begäran',
        'Gäller: personen själv',
        'Period: från och med 2026-11-26',
        DECIDED,
        `Enligt: ${SOURCES.KR}`,
      ],
      messages: [],
      calendar: [],
    },
  },
  {
    region: 'kronoberg',
    errand: 'representative',
    name: 'is not possible',
    person: PERSONS.seventeenYears,
    answers: [],
    eyebrow: EYEBROWS.no,
    advice: 'Ge ingen åtkomst: det är inte möjligt',
  },
];

export const JONKOPING: ErrandCase[] = [
  {
    region: 'jonkoping',
    errand: 'lift',
    name: 'a block when there is no threat',
    narrow: true,
    person: PERSONS.tenYears,
    answers: [NOT_PROTECTED, ['Är hotbilden kontrollerad?', 'Ja, ingen hotbild finns']],
    eyebrow: EYEBROWS.yes,
    advice: 'Begär att blockeringen tas bort',
    papers: {
      typed: { ...CHILD, ...GUARDIAN },
      assessed: { 'Vårdnadshavaren bör åter ha tillgång till barnets journal och e-tjänster': true },
      forms: ['«Formulär för att blockera och bryta blockering av vårdnadshavare i 1177 journal och 1177 e-tjänster»'],
      note: [
        'Åtgärd: Borttagande av blockering',
        'Gäller: vårdnadshavare: Vera Test',
        'Tid: från och med 2026-11-26',
        DECIDED,
        'Grund för beslutet: Ingen av dem har skyddad identitet. Hotbilden är kontrollerad hos andra verksamheter ' +
          'och hos socialtjänsten. Ingen hotbild finns.',
        'Vem som eventuellt informerat vårdnadshavare: ',
        'Bedömt: Vårdnadshavaren bör åter ha tillgång till barnets journal och e-tjänster',
        `Enligt: ${SOURCES.JO}`,
      ],
      messages: ['Till vårdnadshavaren: blockeringen är borta'],
      calendar: [],
    },
  },
];
