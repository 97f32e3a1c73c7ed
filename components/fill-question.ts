import type { FillOutcome } from '../lib/actions/fill-outcome';
import type { Choice } from '../lib/actions/places';
import { t } from '../lib/browser/text';
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
    return { text: t('askField', host), actions: choiceActions(outcome.choices, again) };
  }
  const actions = [{ name: t('fillOn', host), run: () => again({ confirmed: true }) }];
  return {
    text: siteQuestion(outcome.lookalike ? 'askSiteOnce' : 'askSite', account, host, outcome.lookalike),
    actions,
  };
}

/** A button for each place, called as the page calls it. */
export function choiceActions(choices: Choice[], again: (said: Said) => void): Action[] {
  return choices.map((chosen, at) => {
    const { name } = chosen.field;
    const unnamed = chosen.focused ? t('fillFocused') : t('fillNth', at + 1);
    return { name: name ? t('fillField', name) : unnamed, run: () => again({ chosen }) };
  });
}

/** That the account belongs elsewhere, naming both hosts, and which of them is mistaken for the other. */
export function siteQuestion(
  key: 'askSite' | 'askSiteOnce' | 'askCopy',
  account: Account,
  host: string,
  lookalike: string | null,
): string {
  const sites = account.sites.join(', ');
  if (!sites) return t('askFirstSite', accountName(account), host);
  const text = t(key, accountName(account), sites, host);
  return lookalike ? `${t('lookalike', host, lookalike)} ${text}` : text;
}
