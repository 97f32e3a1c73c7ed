import { useState } from 'preact/hooks';
import { t } from '../lib/browser/text';
import type { Strength } from '../lib/password/strength';
import { passphrase } from '../lib/password/words';
import { Field } from './field';
import type { NewPassword } from './use-new-password';

interface Props {
  label: string;
  repeatLabel: string;
  choice: NewPassword;
  focus?: boolean;
}

/** The boxes for a new password, its strength, and random words on request. */
export function ChoosePassword({ label, repeatLabel, choice, focus = false }: Props) {
  const [shown, setShown] = useState(false);
  const { password, repeated, strength, problem, type: put } = choice;
  const suggest = () => {
    const words = passphrase();
    put({ password: words, repeated: words });
    setShown(true);
  };
  const type = shown ? 'text' : 'password';
  return (
    <>
      <Field
        label={label}
        type={type}
        autocomplete="new-password"
        value={password}
        onValue={(text) => put({ password: text })}
        invalid={problem === 'refused'}
        focus={focus}
      />
      <Meter strength={strength} />
      <Field
        label={repeatLabel}
        type={type}
        autocomplete="new-password"
        value={repeated}
        onValue={(text) => put({ repeated: text })}
        invalid={problem === 'differ'}
      />
      <p class="hint" role="status">
        {repeated && password !== repeated ? t('passwordsDiffer') : ''}
      </p>
      <div class="actions">
        <button type="button" class="quiet" onClick={suggest}>
          {t('suggestPassword')}
        </button>
        <button type="button" class="quiet" aria-pressed={shown} onClick={() => setShown(!shown)}>
          {t('showPassword')}
        </button>
      </div>
      {shown && password && password === repeated && <p class="hint">{t('writeItDown')}</p>}
      <p class="error" role="alert" hidden={!problem}>
        {problem && t(`password_${problem}`)}
      </p>
    </>
  );
}

function Meter({ strength }: { strength: Strength | null }) {
  return (
    <div class="meter">
      <meter
        min={0}
        max={4}
        value={strength ? Math.max(strength.score, 0.2) : 0}
        aria-label={t('strength')}
      />
      <span class="hint" role="status">
        {t(strength ? `strength_${strength.verdict}` : 'strengthRule')}
      </span>
    </div>
  );
}
