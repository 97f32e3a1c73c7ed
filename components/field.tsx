import { useId, useLayoutEffect } from 'preact/hooks';
import { useFocus } from './use-focus';

interface Props {
  label: string;
  value: string;
  onValue: (value: string) => void;
  type?: 'text' | 'password';
  /** For password managers. Whatever is shown as text is `off` all the same. */
  autocomplete?: 'off' | 'new-password' | 'current-password';
  hint?: string | undefined;
  invalid?: boolean;
  /** The id of the text that says what is wrong. */
  errorId?: string | undefined;
  /** Takes the focus when it appears, and with its text selected when it turns invalid: typing replaces it. */
  focus?: boolean;
}

/** A labelled text box. */
export function Field({
  label,
  value,
  onValue,
  type = 'text',
  autocomplete = 'off',
  hint,
  invalid,
  errorId,
  focus,
}: Props) {
  const id = useId();
  const box = useFocus<HTMLInputElement>(focus === true);
  // A box that is gone would keep what was typed in it until the browser tidies up.
  useLayoutEffect(() => {
    const { current } = box;
    return () => {
      if (current) current.value = '';
    };
  }, []);
  // Before the error is seen: what is typed then takes the place of what was wrong.
  useLayoutEffect(() => {
    if (!invalid) return;
    box.current?.focus();
    box.current?.select();
  }, [invalid]);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        ref={box}
        type={type as 'text'} // preact knows each type of input apart
        // Browsers keep the text of other boxes on disk, to restore a tab after a crash.
        autocomplete={type === 'text' ? 'off' : autocomplete}
        autocapitalize="off"
        spellcheck={false}
        value={value}
        aria-invalid={invalid}
        aria-describedby={[hint && `${id}-hint`, invalid && errorId].filter(Boolean).join(' ') || undefined}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      {hint && (
        <small id={`${id}-hint`} class="hint">
          {hint}
        </small>
      )}
    </div>
  );
}
