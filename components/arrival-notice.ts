import { t } from '../lib/browser/text';
import type { Notice } from './notice';
import type { WaysStep } from './ways';

/** How the vault came to be open just now, where more can be done about its ways. */
export interface Arrival {
  how: 'created' | 'created-under-usual' | 'by-recovery-key';
  at: number;
}

/** For so long the person need not open it once more before the ways are changed, in ms. */
const FRESH = 5 * 60_000;

/** What is offered then, without pressing for it. */
export function arrivalNotice({ how, at }: Arrival, onStep: (step: WaysStep) => void): Notice {
  const confirmed = () => Date.now() - at < FRESH;
  if (how !== 'by-recovery-key')
    return offer(t(how === 'created' ? 'vaultCreated' : 'underUsual'), t('makeRecoveryKey'), () =>
      onStep({ to: 'recovery', replaces: null, confirmed: confirmed() }),
    );
  return offer(t('openedByRecoveryKey'), t('setPassword'), () =>
    onStep({ to: 'password', confirmed: confirmed() }),
  );
}

function offer(text: string, name: string, run: () => void): Notice {
  return { text, actions: [{ name, run }], aside: true };
}
