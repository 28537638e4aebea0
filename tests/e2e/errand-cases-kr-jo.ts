// The errands that the routines of Kronoberg and Jönköping describe.

import { according, CHILD, DECIDED, END, type ErrandCase, EYEBROWS, GUARDIAN, SECOND } from './errand-case.ts';
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
      ['Behövs skyddet fortfarande?', 'Nej, och patienten kan inte antas lida men av att det hävs'],
      ['För vem ska blockeringen brytas?', 'För alla som är blockerade'],
      ['Är beslutet taget i samråd med bakjour eller verksamhetschef?', 'Ja'],
    ],
    eyebrow: EYEBROWS.yes,
    advice: 'Begär att blockeringen bryts',
    papers: {
      typed: { ...CHILD, ...GUARDIAN, samrad: 'Bo Bakjour' },
      assessed: {},
      forms: ['«Bryta blockering för vårdnadshavares tillgång till barns 1177 journal och e-tjänster»'],
      note: [
        'Åtgärd: Bryta blockering av vårdnadshavares tillgång till barnets 1177 journal och e-tjänster',
        'Blockeringen bryts för: Vera Test',
        'Period: från och med 26 november 2026',
        'Motivering: Skyddet är en blockering av vårdnadshavare. Skyddad identitet gäller inte för någon av dem. ' +
          'Bedömningen är att patienten inte kan antas lida men av det som hävs. ' +
          'Blockeringen behövs inte längre för någon. Beslutet är taget i samråd med bakjour eller ' +
          'verksamhetschef.',
        DECIDED,
        'I samråd med bakjour eller verksamhetschef: Bo Bakjour',
        according('KR'),
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
        'Får direktåtkomst: Vera Test',
        'Får direktåtkomst: Vidar Test',
        'Period: från och med 26 november 2026, sista dag 3 mars 2028 (till den dag den unge fyller 16 år, ' +
          'enligt blankettens namn)',
        'Motivering: Det gäller vårdnadshavares åtkomst. Inget tyder på sekretess mot vårdnadshavaren. ' +
          'Alla är överens efter samråd.',
        DECIDED,
        according('KR'),
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
      undecided: true,
      forms: ['«Bryta försegling av 1177 journal»'],
      note: [
        'Åtgärd: Bryta försegling av 1177 journal på egen begäran',
        'Gäller: personen själv',
        'Period: från och med 26 november 2026',
        'Motivering: Det är personens egen vilja, och inget tyder på hot.',
        according('KR'),
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
    answers: [
      NOT_PROTECTED,
      ['Är hotbilden kontrollerad?', 'Ja, ingen hotbild finns'],
      ['Ska vårdnadshavaren åter ha tillgång?', 'Ja, det är bedömt'],
      ['För vem ska blockeringen brytas?', 'För alla som är blockerade'],
      ['Ska barnets inloggning låsas upp?', 'Ja, låset behövs inte längre'],
    ],
    eyebrow: EYEBROWS.yes,
    advice: 'Begär att blockeringen tas bort och att inloggningen låses upp',
    papers: {
      typed: { ...CHILD, ...GUARDIAN },
      assessed: {},
      forms: ['«Formulär för att blockera och bryta blockering av vårdnadshavare i 1177 journal och 1177 e-tjänster»'],
      note: [
        'Åtgärd: Borttagande av blockering och upplåsning av barnets inloggning',
        'Bekräftat av Kontaktcenter: inte ännu (underlaget är från 26 november 2026)',
        'Blockeringen tas bort för: Vera Test',
        'Tid: från och med 26 november 2026',
        DECIDED,
        'Grund för beslutet: Skyddad identitet gäller inte för någon av dem. Hotbilden är kontrollerad hos andra ' +
          'verksamheter och hos socialtjänsten. Ingen hotbild finns. Bedömningen är att vårdnadshavaren åter ska ha ' +
          'tillgång till barnets journal och e-tjänster på 1177. Blockeringen behövs inte längre för någon. Låset ' +
          'på barnets inloggning behövs inte längre.',
        'Vem som eventuellt informerat vårdnadshavare: ingen ännu',
        according('JO'),
      ],
      messages: ['Till vårdnadshavaren: blockeringen är borta'],
      calendar: [],
    },
  },
];
