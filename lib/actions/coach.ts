import { pointIn, type TabAround } from '../browser/around';
import { closePopup } from '../browser/own-window';
import type { Action } from '../page/around';
import { leadTo } from '../page/lead';
import type { Goal } from '../page/lead-words';
import type { QrKind } from '../qr/kind';
import { kindOnPage } from '../qr/page-kind';
import { isQuotedIn, type Quote, quote } from '../qr/quotes';
import { type Form, formOf, type Step, stepAfter } from './coach-forms';
import { type Found, isForUs } from './found';
import type { Scan } from './scan';

/** A link or button of the page that leads to the right QR, and where it is. */
export interface Lead {
  tabId: number;
  frameId: number;
  action: Action;
}

/** What is told of a QR that is not for us. */
export interface Advice {
  form: Form;
  /** Of a web link. */
  host: string | null;
  /** What leads to the right QR, where this page itself does not show it. */
  step: Step | null;
  /** What the links are called that the step speaks of. */
  quotes: Quote[];
  /** The page's language is none of those quoted, so the step says where the link is. */
  place: boolean;
  /** The link itself, where it is on the page. */
  lead: Lead | null;
}

const GOALS: Partial<Record<QrKind['kind'], Goal>> = {
  'microsoft-push': 'microsoft',
  // A page with a link to another app may begin with a QR for getting its own.
  'web-link': 'other-app',
  'okta-push': 'okta',
  'one-touch': 'one-touch',
  pingid: 'pingid',
  entrust: 'entrust',
};

/** What to tell of a QR; `around` is what the page with it says, where it could be read. */
export function adviceOn(qr: QrKind, around: TabAround | null): Advice {
  const kind = kindOnPage(qr, textOf(around));
  const form = formOf(kind);
  const step = stepAfter(form);
  const goal = GOALS[kind.kind];
  const lang = around?.frames[0]?.lang ?? '';
  return {
    form,
    host: kind.kind === 'web-link' ? kind.host : null,
    step,
    quotes: quotesOf(step, lang),
    place: step === 'microsoft_work' && !isQuotedIn('differentApp', lang),
    lead: goal ? leadAround(goal, around) : null,
  };
}

/** Whether two QRs of one page lead on to the same, so that one of them says it for both. */
export function leadOnAlike(one: Advice, other: Advice): boolean {
  const isSame = one.lead?.frameId === other.lead?.frameId && one.lead?.action.at === other.lead?.action.at;
  return isSame && (one.lead !== null || one.step === other.step);
}

/** A scan without what is not worth speaking of unasked: a person is being enrolled, or it is any QR. */
export function withoutNoise(scan: Scan): Scan {
  const text = textOf(scan.around ?? null);
  const isTold = (found: Found) =>
    found.kind !== 'other' || UNASKED.includes(kindOnPage(found.qr, text).kind);
  return { ...scan, found: scan.found.filter(isTold) };
}

const UNASKED: readonly QrKind['kind'][] = [
  'microsoft-push',
  'okta-push',
  'duo-push',
  'entrust',
  'onespan',
  'one-touch',
  'pingid',
];

/** What is told of a page on which nothing is for us. */
export interface PageAdvice {
  /** It is about OS2faktor, by its host or its own text. */
  os2faktor: boolean;
  lead: Lead | null;
}

/** Null where there is nothing to tell of the page, or its QR is told already. */
export function adviceOnPage({ found, host, around = null }: Scan): PageAdvice | null {
  if (found.some(isForUs)) return null;
  if (/(?:^|\.)os2faktor\.dk$/.test(host ?? '') || /\bOS2faktor\b/i.test(textOf(around)))
    return { os2faktor: true, lead: leadAround('os2faktor', around) };
  const lead = found.length === 0 ? leadAround('other-app', around) : null;
  return lead && { os2faktor: false, lead };
}

/** Scrolls the page to it, outlines it for a moment and makes room; nothing is pressed. False where it is gone. */
export async function pointOut({ tabId, frameId, action }: Lead): Promise<boolean> {
  const pointed = await pointIn(tabId, frameId, action);
  if (pointed) closePopup();
  return pointed;
}

function quotesOf(step: Step | null, lang: string): Quote[] {
  if (step === 'microsoft_work') return [quote('differentApp', lang), quote('withoutNotifications', lang)];
  return step === 'microsoft_personal' ? [quote('differentAppPersonal', lang)] : [];
}

function leadAround(goal: Goal, around: TabAround | null): Lead | null {
  for (const { frameId, actions } of around?.frames ?? []) {
    const action = leadTo(goal, actions);
    if (around && action) return { tabId: around.tabId, frameId, action };
  }
  return null;
}

function textOf(around: TabAround | null): string {
  return (around?.frames ?? []).map(({ text }) => text).join('\n');
}
