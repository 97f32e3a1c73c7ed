import type { Facts } from './facts';
import type { Meaning } from './vocabulary';

/** `confident`: one gesture may fill it. `possible`: it may be offered, the person decides. */
export type Strength = 'confident' | 'possible';

type Rule = readonly [why: string, points: number, holds: (facts: Facts) => boolean];
type Bar = readonly [why: string, holds: (facts: Facts) => boolean];

const onField = (f: Facts, ...meanings: Meaning[]) => meanings.some((m) => f.own.has(m) || f.label.has(m));
const around = (f: Facts, ...meanings: Meaning[]) => meanings.some((m) => f.near.has(m) || f.headings.has(m));
const anywhere = (f: Facts, ...meanings: Meaning[]) => onField(f, ...meanings) || around(f, ...meanings);
const named = (f: Facts, ...meanings: Meaning[]) => meanings.some((m) => onField(f, m) || f.headings.has(m));
const labelled = (f: Facts, ...meanings: Meaning[]) => meanings.some((m) => f.label.has(m));
const namesCode = (f: Facts) => f.oneTimeCode || onField(f, 'app', 'factor', 'proof');

/** A code never goes here, not even where the person points to it. */
const HARD_NO: readonly Bar[] = [
  ['a payment card', (f) => onField(f, 'card') || (f.cardBeside && !onField(f, 'app', 'factor'))],
  [
    'a device code (RFC 8628): one typed here signs somebody else’s device in',
    (f) => onField(f, 'device') || (around(f, 'device') && !onField(f, 'app', 'factor')),
  ],
  ['the secret itself', (f) => f.label.has('secret') && !f.oneTimeCode],
  [
    'the secret itself, by its name',
    (f) => f.own.has('secret') && (f.others > 0 || !onField(f, 'factor', 'proof', 'code')),
  ],
  [
    'a generator that is set right again',
    (f) => onField(f, 'resync') || f.headings.has('resync') || f.consecutive,
  ],
];

/** A code never goes here. */
const NEVER: readonly Bar[] = [
  ...HARD_NO,
  ['another trade’s code', (f) => f.label.has('foreign') && !f.label.has('app') && !f.label.has('factor')],
  ['another trade’s code, by its name', (f) => f.own.has('foreign') && !namesCode(f)],
  ['a name or an address', (f) => onField(f, 'identity') && !onField(f, 'app', 'factor', 'proof', 'code')],
  ['a search', (f) => onField(f, 'search')],
  ['a password', (f) => f.password && !f.oneTimeCode && !onField(f, 'app', 'factor', 'code')],
  [
    'the password of a user name',
    (f) =>
      f.password &&
      f.asksWho &&
      !f.passwordBeside &&
      (!labelled(f, 'app', 'factor', 'code') || !anywhere(f, 'app', 'factor')),
  ],
  ['a PIN', (f) => f.label.has('pin') && !labelled(f, 'app', 'factor', 'proof', 'code')],
  ['a PIN in boxes that hide it', (f) => f.password && f.split && !anywhere(f, 'app', 'factor')],
  ['nothing speaks of a code', (f) => !f.oneTimeCode && !anywhere(f, 'app', 'factor', 'proof', 'code')],
];

/** A code of some kind goes here, but perhaps not ours: the person decides. */
const NOT_SURE: readonly Bar[] = [
  ['it was sent', (f) => (f.sentFirst || f.label.has('sent')) && !(f.labelled && f.label.has('app'))],
  [
    'its heading or its name says it was sent',
    (f) => (f.own.has('sent') || f.headings.has('sent')) && !named(f, 'app'),
  ],
  [
    'it is sent on request',
    (f) => (around(f, 'offer') || f.actions.has('offer') || f.actions.has('sent')) && !anywhere(f, 'app'),
  ],
  [
    'a recovery code',
    (f) =>
      onField(f, 'recovery') ||
      ((f.headings.has('recovery') || f.near.has('recovery')) && !onField(f, 'app', 'factor')),
  ],
  [
    'its name is that of a person, a phone, an address',
    (f) => f.own.has('identity') && !f.oneTimeCode && !labelled(f, 'app', 'factor', 'proof', 'code'),
  ],
  ['its label says how it is sent', (f) => onField(f, 'offer') && !named(f, 'app')],
  ['its label names another device', (f) => onField(f, 'hardware') && !onField(f, 'app')],
  ['another device makes it', (f) => (named(f, 'hardware') || f.near.has('hardware')) && !anywhere(f, 'app')],
  [
    'a form that asks who you are, and for no password',
    (f) => f.asksWho && !f.passwordBeside && !f.oneTimeCode && !onField(f, 'app', 'factor'),
  ],
  [
    'a captcha, an invitation',
    (f) => f.asksWho && !f.password && !f.oneTimeCode && !anywhere(f, 'app', 'factor'),
  ],
  ['a code, but which?', (f) => !f.password && !f.oneTimeCode && !anywhere(f, 'app', 'factor', 'proof')],
  ['boxes for another number of digits', (f) => f.fewOrMany],
];

const SUPPORT: readonly Rule[] = [
  ['autocomplete says one-time-code', 6, (f) => f.oneTimeCode],
  ['the field names the second factor', 5, (f) => f.own.has('factor') || f.own.has('app')],
  ['the label names the second factor', 5, (f) => f.label.has('factor') || f.label.has('app')],
  ['a code that proves', 3, (f) => onField(f, 'proof')],
  ['the field says code', 2, (f) => f.own.has('code')],
  ['the label says code', 2, (f) => f.label.has('code')],
  ['an app makes it', 4, (f) => around(f, 'app')],
  ['the page is about the second factor', 3, (f) => around(f, 'factor')],
  ['the page asks for proof', 1, (f) => around(f, 'proof')],
  ['digits', 1, (f) => f.numeric],
  ['six to eight characters', 2, (f) => f.length !== null && f.length >= 6 && f.length <= 8],
  ['boxes', 2, (f) => f.split],
  ['nothing else to fill', 1, (f) => f.others === 0],
  ['a step of a sign-in', 1, (f) => f.actions.has('proceed')],
  [
    'a second password, called a code',
    4,
    (f) => f.password && f.passwordBeside && onField(f, 'factor', 'code'),
  ],
  ['too short', -4, (f) => f.length !== null && f.length < 6],
  ['a long text', -1, (f) => f.length !== null && f.length > 10],
  ['letters', -4, (f) => f.letters],
  ['a PIN', -4, (f) => onField(f, 'pin') && !anywhere(f, 'app', 'factor')],
  ['a form that asks who you are', -3, (f) => f.asksWho && !f.password && !onField(f, 'app', 'factor')],
  ['a form of many fields', -3, (f) => f.others > 3 && !onField(f, 'app', 'factor')],
];

const CONFIDENT = 6;
const POSSIBLE = 3;

/** Whether no code may go here, whatever the person says. */
export function isBarred(facts: Facts): boolean {
  return HARD_NO.some(([, holds]) => holds(facts));
}

/** How strongly the facts speak for a code of ours; null when they do not. */
export function judge(facts: Facts): { strength: Strength; points: number } | null {
  if (NEVER.some(([, holds]) => holds(facts))) return null;
  const points = SUPPORT.reduce((sum, [, worth, holds]) => sum + (holds(facts) ? worth : 0), 0);
  if (points < POSSIBLE) return null;
  const ours = points >= CONFIDENT && !NOT_SURE.some(([, holds]) => holds(facts));
  return { strength: ours ? 'confident' : 'possible', points };
}
