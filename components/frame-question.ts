import { askAndFillFrame, askedFrame, fillAllowedFrame } from '../lib/actions/fill-frame';
import type { FillOptions, FillOutcome } from '../lib/actions/fill-outcome';
import { giveBackFrames, holdFrames } from '../lib/browser/asked-frame';
import { listOf, t } from '../lib/browser/text';
import type { Account } from '../lib/otp/account';
import type { Vault } from '../lib/vault/vault';
import type { Said } from './fill-actions';
import { choiceActions, fieldQuestion } from './fill-question';
import type { Notice } from './notice';
import type { OneAtATime } from './one-at-a-time';

interface Props {
  vault: Vault;
  account: Account;
  again: (said: Said) => void;
  attempt: OneAtATime['attempt'];
  onWait: FillOptions['onWait'];
  noticeOf: (outcome: FillOutcome) => Promise<Notice | undefined>;
}

/** What is asked before a fill into a frame of another host; with the page's own field, where the cursor is in one. */
export function frameQuestion(
  { host, frames, choices, tabId, site }: Extract<FillOutcome, { because: 'frame' }>,
  { vault, account, again, attempt, noticeOf, onWait }: Props,
): Notice {
  const actions = frames.map((frame) => ({
    name: frames.length > 1 ? t('askBrowserFor', frame.host) : t('askBrowser'),
    run: () => fillIn(frame.origin),
  }));
  void holdFrames();
  const hosts = listOf(frames.map((frame) => frame.host));
  return { text: t('askFrame', host, hosts), actions: [...actions, ...choiceActions(choices, again)] };

  function fillIn(origin: string): void {
    const asked = askedFrame({ accountId: account.id, tabId, origin, site }, Date.now());
    const fill = (start: typeof askAndFillFrame, options: FillOptions) =>
      void attempt(async () => {
        const outcome = await start(vault, account, asked, options);
        if (outcome.did !== 'ask' || outcome.because !== 'field') return noticeOf(outcome);
        const choose = ({ chosen }: Said) => chosen && fill(fillAllowedFrame, { chosen, onWait });
        return {
          ...fieldQuestion(outcome.host, outcome.choices, choose),
          onClose: () => void giveBackFrames(),
        };
      });
    fill(askAndFillFrame, { onWait });
  }
}
