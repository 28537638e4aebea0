// The errands that treat two guardians differently, in each region that has them: one stays closed out, the other is
// let in.

import { type Asked, type Errand, NOT_PROTECTED, ONE_LET_GO } from './errand-steps.ts';
import type { Region } from './regions.ts';
import type { Typed } from './steps.ts';

export interface TwoRoles {
  region: Region;
  errand: Errand;
  answers: Asked[];
  /** The heading of the advice. */
  advice: string;
  /** What becomes of the first and of the second. */
  roles: [stays: string, letIn: string];
  /** What the note calls the period, and what it says of each. */
  period: [title: string, stays: string, letIn: string];
  /** What the details ask for besides. */
  typed?: Typed;
}

const FROM = 'från och med 26 november 2026';
const TO_13 = 'sista dag 1 april 2029 (till den dag barnet fyller 13 år, eller tidigare om det beslutas)';
const BLOCKED: [string, string] = ['Fortsatt blockerad', 'Blockeringen bryts för'];
const SEALED: [string, string] = ['Fortsatt förseglad för', 'Låses upp för'];
const FOR_ONE: Asked = ['För vem ska blockeringen brytas?', 'För en vårdnadshavare; den andra är fortsatt blockerad'];
const INQUIRY: Asked = [
  'Vad har utredningen kommit fram till?', 'Upplåsning för en: skälet finns inte kvar. Fortsatt försegling för den andra',
];

/** The answers to a block that is broken for one guardian, under VGR. */
export const LIFTED_FOR_ONE: Asked[] = [
  ['Vilket skydd gäller det?', 'Blockering av vårdnadshavare'],
  NOT_PROTECTED,
  FOR_ONE,
  ['Vem vill att skyddet hävs?', 'Vården'],
  ['Vad var med när skyddet kom till?', 'Inget av detta'],
  ['Vad visar menprövningen?', 'Barnet kan inte antas lida men'],
];

export const TWO_ROLES: TwoRoles[] = [
  {
    region: 'vgr', errand: 'extend', answers: ONE_LET_GO, roles: BLOCKED,
    advice: 'Begär att blockeringen förlängs för en vårdnadshavare och bryts för den andra',
    period: ['Period', `${FROM}, ${TO_13}`, FROM],
  },
  {
    region: 'vgr', errand: 'lift', answers: LIFTED_FOR_ONE, roles: BLOCKED,
    advice: 'Begär att blockeringen bryts för en vårdnadshavare',
    period: ['Period', `${FROM}, ${TO_13}`, FROM],
  },
  {
    region: 'kronoberg', errand: 'lift', roles: BLOCKED,
    answers: [
      ['Vilket skydd gäller det?', 'Blockering av vårdnadshavare'],
      NOT_PROTECTED,
      ['Behövs skyddet fortfarande?', 'Nej, och patienten kan inte antas lida men av att det hävs'],
      FOR_ONE,
      ['Är beslutet taget i samråd med bakjour eller verksamhetschef?', 'Ja'],
    ],
    advice: 'Begär att blockeringen bryts för den ena vårdnadshavaren',
    period: ['Period', `${FROM}, tills vården bryter blockeringen`, FROM],
    typed: { samrad: 'Bo Bakjour' },
  },
  {
    region: 'jonkoping', errand: 'lift', roles: ['Fortsatt blockerad', 'Blockeringen tas bort för'],
    answers: [
      NOT_PROTECTED,
      ['Är hotbilden kontrollerad?', 'Ja, ingen hotbild finns'],
      ['Ska vårdnadshavaren åter ha tillgång?', 'Ja, det är bedömt'],
      FOR_ONE,
      ['Ska barnets inloggning låsas upp?', 'Nej, låset behövs fortfarande'],
    ],
    advice: 'Begär att blockeringen tas bort för den ena vårdnadshavaren',
    period: ['Tid', `${FROM}, tills vårdpersonal begär att blockeringen tas bort`, FROM],
  },
  {
    region: 'jamtland-harjedalen', errand: 'extend', roles: SEALED,
    answers: [
      ['Vilken försegling gäller det?', 'Akut försegling av vårdnadshavares direktåtkomst'],
      INQUIRY,
      NOT_PROTECTED,
    ],
    advice: 'Fortsätt för en vårdnadshavare, lås upp för den andra',
    period: ['Period och slutdatum', `${FROM}, tills vidare`, FROM],
  },
  {
    region: 'jamtland-harjedalen', errand: 'lift', roles: SEALED,
    answers: [
      ['Vilken försegling gäller det?', 'Försegling av vårdnadshavares direktåtkomst'],
      ['Vem vill att skyddet hävs?', 'Vården'],
      NOT_PROTECTED,
      INQUIRY,
    ],
    advice: 'Lås upp för en vårdnadshavare',
    period: ['Period och slutdatum', `${FROM}, tills vidare`, FROM],
  },
];
