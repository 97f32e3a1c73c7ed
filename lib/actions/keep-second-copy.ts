import { onSeen } from '../browser/seen';
import { copyVault } from './copy-vault';
import { vaultStore } from './open-vault';

/** Of changes that follow each other only the last is copied. Milliseconds. */
const SOON = 1_000;

/** The background's part: after each change that did not see to it, and when it starts, the second copy follows. */
export function keepSecondCopies(): void {
  let waiting = false;
  const soon = () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      void copyVault(vaultStore).catch(() => undefined); // the copy before stays, and the next change tries again
    }, SOON);
  };
  onSeen(soon);
  soon();
}
