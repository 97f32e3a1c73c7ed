import { t } from '../lib/browser/text';
import type { ErrorCode } from '../lib/error';
import { ErrorText } from './error-text';
import { Field } from './field';

interface Props {
  value: string;
  onValue: (password: string) => void;
  /** The last one was not it. */
  wrong: boolean;
  error: ErrorCode | null;
}

/** The box for the master password, and what was wrong with the last try. */
export function MasterPassword({ value, onValue, wrong, error }: Props) {
  return (
    <>
      <Field
        label={t('masterPassword')}
        type="password"
        autocomplete="current-password"
        focus
        value={value}
        onValue={onValue}
        invalid={wrong}
      />
      <p class="error" role="alert" hidden={!wrong}>
        {wrong && t('wrongPassword')}
      </p>
      <ErrorText code={error} />
    </>
  );
}
