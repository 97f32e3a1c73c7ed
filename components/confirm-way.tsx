import { useEffect, useRef } from 'preact/hooks';
import { t } from '../lib/browser/text';
import { WayIn } from './way-in';

interface Props {
  /** What it is asked for. */
  why: string;
  /** The name of the button. */
  name: string;
  /** The id of a slot that does not count here. */
  except?: string;
  onConfirmed: () => Promise<void>;
  onCancel: () => void;
}

/** One of the ways once more, before something is shown or changed that outlives the unlocked vault. */
export function ConfirmWay({ why, name, except, onConfirmed, onCancel }: Props) {
  const left = useRef(false);
  useEffect(
    () => () => {
      left.current = true;
    },
    [],
  );
  return (
    <WayIn
      purpose="confirm"
      class="card"
      name={name}
      head={<p>{why}</p>}
      foot={
        <button type="button" class="quiet" onClick={onCancel}>
          {t('cancel')}
        </button>
      }
      onIn={async () => {
        if (!left.current) await onConfirmed(); // cancelled meanwhile: nothing is shown then
      }}
      {...(except !== undefined && { except })}
    />
  );
}
