import { type MessageKey, t } from '../lib/browser/text';
import { isUnderUsual } from '../lib/vault/calibrate';
import type { Slot } from '../lib/vault/slot';
import { dayText } from './when';

const NAMES: Record<Exclude<Slot['type'], 'passkey'>, MessageKey> = {
  password: 'masterPassword',
  recovery: 'recoveryKey',
};

interface Props {
  ways: Slot[];
  onChange: () => void;
  onReplace: (slot: Slot) => void;
  onRemove: (slot: Slot) => void;
}

/** Every way with its kind, since when it is there, and what can be done with it. */
export function WaysList({ ways, onChange, onReplace, onRemove }: Props) {
  return (
    <>
      <div class="ways">
        {ways.map((slot) => (
          <fieldset key={slot.id} class="way" aria-label={nameOf(slot)}>
            <div>
              {nameOf(slot)}
              {slot.addedAt !== undefined && (
                <small class="hint">{t('waySince', dayText(slot.addedAt))}</small>
              )}
            </div>
            <div class="does">
              {slot.type === 'password' && <Does does="change" of={slot} onClick={onChange} />}
              {slot.type === 'recovery' && <Does does="replace" of={slot} onClick={() => onReplace(slot)} />}
              {ways.length > 1 && <Does does="remove" of={slot} onClick={() => onRemove(slot)} />}
            </div>
          </fieldset>
        ))}
      </div>
      {ways.some((slot) => slot.type === 'password' && isUnderUsual(slot.kdf)) && (
        <p class="note">{t('underUsual')}</p>
      )}
      {ways.length === 1 && <p class="hint">{t('lastWay')}</p>}
    </>
  );
}

interface DoesProps {
  does: 'change' | 'replace' | 'remove';
  of: Slot;
  onClick: () => void;
}

function Does({ does, of, onClick }: DoesProps) {
  return (
    <button type="button" class="quiet" aria-label={`${t(does)}: ${nameOf(of)}`} onClick={onClick}>
      {t(does)}
    </button>
  );
}

/** What a way is called; a passkey has a name of its own. */
export function nameOf(slot: Slot): string {
  return slot.type === 'passkey' ? t('passkeyNamed', slot.name) : t(NAMES[slot.type]);
}
