import { removeWay } from '../lib/actions/ways';
import { t } from '../lib/browser/text';
import type { Slot } from '../lib/vault/slot';
import { ConfirmWay } from './confirm-way';
import { nameOf } from './ways-list';

interface Props {
  slot: Slot;
  onDone: () => void;
  onCancel: () => void;
}

/** A way goes, after one of those that stay has opened the vault: nobody is left with a way that does not work. */
export function RemoveWay({ slot, onDone, onCancel }: Props) {
  return (
    <ConfirmWay
      why={t('removeWayWhy', nameOf(slot))}
      name={t('remove')}
      except={slot.id}
      onConfirmed={async () => {
        await removeWay(slot.id);
        onDone();
      }}
      onCancel={onCancel}
    />
  );
}
