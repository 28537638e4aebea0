// The eight errands under VGR.

import {
  according, CHILD, DECIDED, END, type ErrandCase, EYEBROWS, FIRST_LINES, GUARDIAN, RENEWED, SECOND,
} from './errand-case.ts';
import { GRANTED_TO_BOTH, NOT_PROTECTED, PERSONS } from './errand-steps.ts';

const ASK = 'Fråga verksamhetschefen eller Spärr- och loggfunktionen';

export const VGR: ErrandCase[] = [
  {
    region: 'vgr',
    errand: 'extend',
    name: 'a block goes on',
    person: PERSONS.tenYears,
    answers: [
      ['Vilket skydd finns i dag?', 'Blockering av en eller båda vårdnadshavare'],
      ['Vad ska gälla nu?', 'Samma skydd ska fortsätta'],
    ],
    eyebrow: EYEBROWS.yes,
    advice: 'Förläng blockeringen',
    papers: {
      typed: { ...CHILD, ...GUARDIAN, omprovning: '2027-05-22' },
      assessed: { 'Ny bedömning av behovet är gjord': true },
      forms: ['«Förlängning blockering av vårdnadshavares direktåtkomst»'],
      note: [
        FIRST_LINES.special,
        'Åtgärd: Förlängning av blockering av vårdnadshavares åtkomst till barnets konto på 1177.se och 1177 Journal',
        'Blockeringen fortsätter för: Vera Test',
        'Period: från och med 26 november 2026, sista dag 1 april 2029 (till den dag barnet fyller 13 år, eller ' +
          'tidigare om det beslutas)',
        'Motivering: Skyddet i dag är en blockering av vårdnadshavare. Behovet av skydd kvarstår.',
        DECIDED,
        'Förnyat beslut: 22 maj 2027',
        'Ny bedömning av behovet: gjord',
        according('V26', 'V19'),
      ],
      messages: [],
      calendar: [['20290401', END], ['20270522', RENEWED]],
    },
  },
  {
    region: 'vgr',
    errand: 'lift',
    name: 'a seal that the police knew of, and several units asked for',
    person: PERSONS.tenYears,
    answers: [
      ['Vilket skydd gäller det?', 'Försegling som vården har gjort'],
      NOT_PROTECTED,
      ['Vem vill att skyddet hävs?', 'Vården'],
      ['Vad var med när skyddet kom till?', 'En polisanmälan', 'Flera enheter har begärt skyddet'],
      ['Vad säger polisen och socialtjänsten?', 'Inget skydd behöver finnas kvar'],
      ['Vad säger de andra enheterna?', 'Alla är eniga om att häva'],
      ['Vad visar menprövningen?', 'Barnet kan inte antas lida men'],
    ],
    eyebrow: EYEBROWS.yes,
    advice: 'Begär att förseglingen låses upp',
    papers: {
      typed: { ...CHILD, ...GUARDIAN, ...SECOND, fran: '2026-11-30' },
      assessed: {},
      forms: ['Begäran att häva ett skydd'],
      note: [
        FIRST_LINES.special,
        'Åtgärd: Upplåsning av försegling av barnets konto på 1177.se och 1177 Journal',
        'Gäller: barnet och alla vårdnadshavare',
        'Förseglingen låses upp för: Vera Test',
        'Förseglingen låses upp för: Vidar Test',
        'Period: från och med 30 november 2026, utan slutdatum',
        'Motivering: Skyddet är en försegling som vården har gjort. Skyddad identitet gäller inte för någon av dem. ' +
          'Vården har tagit initiativ till att häva skyddet. Skyddet kom till i samband med en polisanmälan. Flera ' +
          'enheter har begärt skyddet. Berörda myndigheter har svarat att inget skydd behöver finnas kvar. Alla ' +
          'enheter som begärde skyddet är eniga om att häva det. Menprövningen visar att barnet inte kan antas lida ' +
          'men av att skyddet hävs.',
        DECIDED,
        according('V26'),
      ],
      messages: [],
      calendar: [],
    },
  },
  {
    region: 'vgr',
    errand: 'grant-access',
    name: 'to a child of 14 and to a guardian, with a form for each',
    narrow: true,
    person: PERSONS.fourteenYears,
    answers: GRANTED_TO_BOTH,
    eyebrow: EYEBROWS.yes,
    advice: 'Ge den unge och vårdnadshavaren åtkomst',
    papers: {
      typed: { 'barn-namn': 'Testa Test', 'barn-nummer': PERSONS.fourteenYears, ...GUARDIAN },
      assessed: {},
      forms: [
        '«Tilldela direktåtkomst för minderårig 13 tom 15 år»',
        '«Tilldela direktåtkomst för vårdnadshavare till minderårigs journalinformation 13 t o m 15 år»',
      ],
      note: [
        'Åtgärd: Direktåtkomst till 1177 Journal för den unge och vårdnadshavare, 13–15 år',
        'Gäller: den unge och vårdnadshavare',
        'Får direktåtkomst: Vera Test',
        'Period: från och med 26 november 2026, sista dag 3 mars 2028 (till den dag den unge fyller 16 år)',
        'Motivering: Det gäller både den unges och vårdnadshavares åtkomst. Bedömningen av behov, risk för men och ' +
          'mognad talar för åtkomst. Den unge vill att åtkomsten ges. Den unges behov är bedömt. Risken för men är ' +
          'bedömd. Den unges mognad att besluta om åtkomsten är bedömd. Samråd med vårdnadshavare och personal är ' +
          'gjort. Den unge och vårdnadshavaren har så långt det går att veta ett gemensamt intresse av åtkomsten. ' +
          'Den unges vilja är känd och respekteras.',
        DECIDED,
        according('V26', 'V19'),
      ],
      messages: ['Till den unge'],
      calendar: [['20280303', END]],
    },
  },
  {
    region: 'vgr',
    errand: 'revoke-access',
    name: 'the routine does not say how',
    person: PERSONS.fourteenYears,
    answers: [],
    eyebrow: EYEBROWS.ask,
    advice: 'Fråga enheten som gav åtkomsten, eller Spärr- och loggfunktionen',
  },
  {
    region: 'vgr',
    errand: 'own-request',
    name: 'of a grown-up, the routine does not say how',
    person: PERSONS.grownUp,
    answers: [],
    eyebrow: EYEBROWS.ask,
    advice: ASK,
  },
  {
    region: 'vgr',
    errand: 'representative',
    name: 'at 17, the routine does not say how',
    person: PERSONS.seventeenYears,
    answers: [],
    eyebrow: EYEBROWS.ask,
    advice: ASK,
  },
  {
    region: 'vgr',
    errand: 'exempt-note',
    name: 'of two sorts, each under a heading of its own',
    answers: [
      ['Vad innehåller anteckningen?', 'Våldsutsatthet i en nära relation', 'Uppgifter från eller om en annan person'],
      ['Behövs uppgifterna, och kan någon skadas av dem?', 'De behövs för god och säker vård, och någon kan skadas'],
    ],
    eyebrow: EYEBROWS.yes,
    advice: 'Skriv under sökordet «Våldsutsatthet i nära relationer». Skriv under sökordet «Tredje person»',
    papers: {
      typed: {},
      assessed: {},
      forms: [],
      note: [
        FIRST_LINES.exempt,
        'Åtgärd: Undantag från direktåtkomst: «Våldsutsatthet i nära relationer»; ' +
          'Undantag från direktåtkomst: «Tredje person»',
        'Motivering: Anteckningen innehåller uppgifter om våldsutsatthet i en nära relation. Anteckningen innehåller ' +
          'uppgifter från eller om en annan person. Uppgifterna behövs för god och säker vård, och någon kan skadas ' +
          'av att läsa dem direkt.',
        according('V19'),
      ],
      messages: [],
      calendar: [],
    },
  },
  {
    region: 'vgr',
    errand: 'guardian-asks',
    name: 'why nothing can be read, and is told nothing',
    answers: [
      ['Vad vill vårdnadshavaren?', 'Veta varför det inte går att logga in eller läsa'],
      NOT_PROTECTED,
      ['Är det lämpligt att vårdnadshavaren får veta att skyddet finns?', 'Nej, eller osäkert'],
    ],
    eyebrow: EYEBROWS.yes,
    advice: 'Lämna standardsvaret, och inget mer',
  },
];
