import { t } from '../lib/browser/text';
import type { Slot } from '../lib/vault/slot';
import { WayIn } from './way-in';

/** The vault is locked: any of its ways opens it. */
export function Unlock({ onIn }: { onIn: (by: Slot['type']) => void }) {
  return (
    <WayIn
      purpose="unlock"
      class="screen unlock"
      name={t('unlock')}
      head={<h1>{t('unlockTitle')}</h1>}
      foot={null}
      onIn={onIn}
    />
  );
}
