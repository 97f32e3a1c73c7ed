import { useId } from 'preact/hooks';
import { useFocus } from './use-focus';

interface Props {
  label: string;
  value: string;
  onValue: (value: string) => void;
  type?: 'text' | 'password';
  /**
   * Off where nothing else is said: browsers keep what stands in other boxes of a tab on disk, to restore it after a
   * crash.
   */
  autocomplete?: 'off' | 'new-password' | 'current-password';
  hint?: string | undefined;
  invalid?: boolean;
  /** Takes the focus when it appears. */
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
  focus,
}: Props) {
  const id = useId();
  const box = useFocus<HTMLInputElement>(focus === true);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        ref={box}
        type={type as 'text'} // preact knows each type of input apart
        autocomplete={autocomplete}
        autocapitalize="off"
        spellcheck={false}
        value={value}
        aria-invalid={invalid}
        aria-describedby={hint && `${id}-hint`}
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
