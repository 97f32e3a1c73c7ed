import { useEffect, useId } from 'preact/hooks';
import { t } from '../lib/browser/text';
import { useFocus } from './use-focus';

interface Props {
  value: string;
  onValue: (typed: string) => void;
  invalid: boolean;
}

/** The box for a whole recovery key: high enough to see all of it. Enter goes on, as in every other box. */
export function RecoveryKeyBox({ value, onValue, invalid }: Props) {
  const id = useId();
  const box = useFocus<HTMLTextAreaElement>();
  useEffect(() => {
    if (invalid) box.current?.focus();
  }, [invalid]);
  return (
    <div class="field">
      <label for={id}>{t('recoveryKey')}</label>
      <textarea
        id={id}
        ref={box}
        class="key"
        rows={4}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        value={value}
        aria-invalid={invalid}
        aria-describedby={`${id}-hint`}
        onInput={(event) => onValue(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      />
      <small id={`${id}-hint`} class="hint">
        {t('recoveryKeyHint')}
      </small>
    </div>
  );
}
