import type { FillOptions, FillOutcome } from '../lib/actions/fill-outcome';
import type { Wait } from '../lib/actions/wait-for-code';
import { t } from '../lib/browser/text';
import { type Account, accountName } from '../lib/otp/account';
import type { Vault } from '../lib/vault/vault';
import { undoOfUse, withConfirmed } from './confirm-notice';
import { counterUndo } from './counter-undo';
import { fillQuestion } from './fill-question';
import type { Notice } from './notice';
import type { OneAtATime } from './one-at-a-time';

interface Props extends OneAtATime {
  vault: Vault;
  /** The frame of the field whose context menu opened the popup. */
  pickedFrame: () => number | null;
  onNotice: (notice: Notice | null) => void;
}

export type Said = Pick<FillOptions, 'confirmed' | 'chosen'>;

/** The way of a fill from the button to what is said of it, with the questions in between. */
export function fillAction({ vault, attempt, waits, pickedFrame, onNotice }: Props) {
  const onWait = (wait: Wait) => {
    waits(wait);
    const actions = [
      { name: t('fillNow'), run: wait.fillNow },
      { name: t('cancel'), run: wait.cancel },
    ];
    onNotice({ text: t('waitingForNext'), until: wait.until, actions, onClose: wait.cancel });
  };

  return function fill(account: Account, said: Said = {}): void {
    void attempt(async () => {
      const { fillCode } = await import('../lib/actions/fill');
      return noticeOf(await fillCode(vault, account, { ...said, pickedFrame: pickedFrame(), onWait }));
    });

    async function noticeOf(outcome: FillOutcome): Promise<Notice | undefined> {
      if (outcome.did === 'cancelled') return outcome.busy ? { text: t('fillsAlready') } : undefined;
      if (outcome.did === 'not_let_in') return { text: t('notLetIn', outcome.host) };
      if (outcome.did === 'ask') {
        const again = (more: Said) => fill(account, { ...said, ...more });
        if (outcome.because !== 'frame') return fillQuestion(outcome, account, again);
        const { frameQuestion } = await import('./frame-question');
        return frameQuestion(outcome, { vault, account, again, attempt, noticeOf, onWait });
      }
      if (outcome.did === 'filled' || outcome.did === 'left') {
        const text = withConfirmed(t(outcome.did, outcome.host), outcome.confirmed);
        return { text, actions: undoOfUse(vault, account, outcome, onNotice), aside: true };
      }
      const undo = counterUndo(vault, account, outcome.moved, onNotice);
      if (outcome.did === 'copied')
        return { text: t(`copied_${outcome.because}`), actions: undo, aside: true };
      const text = t(`uncopied_${outcome.because}`);
      const copy = { name: t('copyCode'), run: () => copyAgain(account, outcome.digits) };
      return { text, actions: [copy, ...undo] };
    }
  };

  /** The same code: a counter moves once for a fill. */
  function copyAgain(account: Account, digits: string): void {
    void attempt(async () => {
      const { copyDigits } = await import('../lib/actions/copy-code');
      return { text: t(`cleared_${await copyDigits(digits)}`, accountName(account)) };
    });
  }
}
