import { useEffect, useState } from 'preact/hooks';
import { t } from '../lib/browser/text';
import { type Strength, strengthOf } from '../lib/password/strength';
import { passphrase } from '../lib/password/words';
import { Field } from './field';

interface Props {
  label: string;
  repeatLabel: string;
  /** The password where it is strong enough and typed twice alike, else null. */
  onChoice: (password: string | null) => void;
}

/** A new password: typed twice, measured, or made of random words on request. */
export function ChoosePassword({ label, repeatLabel, onChoice }: Props) {
  const [password, setPassword] = useState('');
  const [repeated, setRepeated] = useState('');
  const [shown, setShown] = useState(false);
  const [strength, setStrength] = useState<Strength | null>(null);

  useEffect(() => {
    let stale = false;
    if (password) void strengthOf(password).then((measured) => stale || setStrength(measured));
    else setStrength(null);
    return () => {
      stale = true;
    };
  }, [password]);

  const good = strength?.enough === true && password === repeated;
  useEffect(() => onChoice(good ? password : null), [good, password]);

  const suggest = () => {
    const words = passphrase();
    setPassword(words);
    setRepeated(words);
    setShown(true);
  };
  const type = shown ? 'text' : 'password';
  return (
    <>
      <Field label={label} type={type} autocomplete="new-password" value={password} onValue={setPassword} />
      <Meter strength={strength} />
      <Field
        label={repeatLabel}
        type={type}
        autocomplete="new-password"
        value={repeated}
        onValue={setRepeated}
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
    </>
  );
}

function Meter({ strength }: { strength: Strength | null }) {
  const score = strength?.score ?? 0;
  return (
    <div class="meter">
      <meter min={0} max={4} value={strength ? Math.max(score, 0.2) : 0} aria-label={t('strength')} />
      <span class="hint" role="status">
        {strength
          ? t(strength.enough ? 'strengthEnough' : score >= 3 ? 'strengthShort' : 'strengthWeak')
          : t('strengthRule')}
      </span>
    </div>
  );
}
