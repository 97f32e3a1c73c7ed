import { useRef, useState } from 'preact/hooks';
import { t } from '../lib/browser/text';
import type { Slot } from '../lib/vault/slot';
import { later } from './later';
import { useShared } from './use-shared';
import { WayIn } from './way-in';

const SetAside = later(async () => (await import('./set-aside')).SetAside);

/** The vault is locked: any of its ways opens it. For who has none of them left, there is a way to begin anew. */
export function Unlock({ onIn }: { onIn: (by: Slot['type']) => void }) {
  const computer = useShared();
  return (
    <>
      <WayIn
        purpose="unlock"
        class="screen unlock"
        name={t('unlock')}
        head={<h1>{t('unlockTitle')}</h1>}
        foot={null}
        onIn={onIn}
      />
      {computer?.shared === false && <NoWayIn />}
    </>
  );
}

function NoWayIn() {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <div class="screen">
      <button
        type="button"
        class="quiet"
        ref={opener}
        aria-expanded={open}
        onClick={() => (open ? close() : setOpen(true))}
      >
        {t('cannotOpen')}
      </button>
      {open && <p>{t('cannotOpenWhat')}</p>}
      {open && <SetAside onCancel={close} />}
    </div>
  );
}
