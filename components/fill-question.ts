import type { FillOutcome } from '../lib/actions/fill-outcome';
import type { Choice } from '../lib/actions/places';
import { listOf, t } from '../lib/browser/text';
import { type Account, accountName } from '../lib/otp/account';
import type { Said } from './fill-actions';
import type { Action, Notice } from './notice';

type Asked<Because> = Extract<FillOutcome, { did: 'ask'; because: Because }>;

/** What is asked before a fill on another site, or into one of several fields. */
export function fillQuestion(
  outcome: Asked<'site'> | Asked<'field'>,
  account: Account,
  again: (said: Said) => void,
): Notice {
  const { host } = outcome;
  if (outcome.because === 'field') {
    return fieldQuestion(host, outcome.choices, again);
  }
  const { site, lookalike, plain } = outcome;
  const actions = [{ name: t('fillOn', host), run: () => again({ confirmed: site }) }];
  const text = siteQuestion(lookalike || plain ? 'askSiteOnce' : 'askSite', account, host, lookalike);
  return { text: plain ? `${t('plainPage')} ${text}` : text, actions };
}

/** Which of the places it is, or whether it is the one that there is. */
export function fieldQuestion(host: string, choices: Choice[], again: (said: Said) => void): Notice {
  const text = choices.length > 1 ? t('askField', host) : t('askOneField', host);
  return { text, actions: choiceActions(choices, again) };
}

/** A button for each place, called as the page calls it; those of one name are numbered as they stand in the page. */
export function choiceActions(choices: Choice[], again: (said: Said) => void): Action[] {
  const inPage = choices.toSorted((a, b) => a.frameId - b.frameId || firstOf(a) - firstOf(b));
  const cursors = choices.filter(({ focused, field }) => focused && !field.name);
  return choices.map((chosen, at) => {
    const { name } = chosen.field;
    const unnamed = chosen.focused && cursors.length === 1 ? t('fillFocused') : t('fillNth', at + 1);
    const alike = name ? inPage.filter(({ field }) => field.name === name) : [];
    const called = alike.length > 1 ? t('fillAlike', name, alike.indexOf(chosen) + 1) : t('fillField', name);
    return { name: name ? called : unnamed, run: () => again({ chosen }) };
  });
}

const firstOf = ({ field }: Choice) => field.fields[0] ?? 0;

/** That the account belongs elsewhere, naming both hosts, and which of them is mistaken for the other. */
export function siteQuestion(
  key: 'askSite' | 'askSiteOnce' | 'askCopy',
  account: Account,
  host: string,
  lookalike: string | null,
): string {
  const sites = listOf(account.sites);
  if (!sites) return t('askFirstSite', accountName(account), host);
  const text = t(key, accountName(account), sites, host);
  return lookalike ? `${t('lookalike', host, lookalike)} ${text}` : text;
}
