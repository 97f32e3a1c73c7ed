import { t } from '../lib/browser/text';
import type { Algorithm } from '../lib/otp/account';

/** What a set-up rarely differs in. Period in seconds. */
export interface OtpOptionValues {
  algorithm: Algorithm;
  digits: number;
  period: number;
}

interface Props {
  values: OtpOptionValues;
  onValues: (values: OtpOptionValues) => void;
}

const ALGORITHMS: Algorithm[] = ['SHA1', 'SHA256', 'SHA512'];

/** For a secret that was typed, which says nothing of how its codes are made. */
export function OtpOptions({ values, onValues }: Props) {
  const set = (change: Partial<OtpOptionValues>) => onValues({ ...values, ...change });
  return (
    <details>
      <summary>{t('moreOptions')}</summary>
      <label>
        {t('algorithm')}
        <select
          value={values.algorithm}
          onChange={(event) => set({ algorithm: event.currentTarget.value as Algorithm })}
        >
          {ALGORITHMS.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <NumberField
        label={t('digits')}
        value={values.digits}
        min={4}
        max={10}
        onValue={(digits) => set({ digits })}
      />
      <NumberField
        label={t('period')}
        value={values.period}
        min={1}
        max={86_400}
        onValue={(period) => set({ period })}
      />
    </details>
  );
}

interface NumberProps {
  label: string;
  value: number;
  min: number;
  max: number;
  onValue: (value: number) => void;
}

function NumberField({ label, value, min, max, onValue }: NumberProps) {
  return (
    <label>
      {label}
      <input
        type="number"
        value={value}
        min={min}
        max={max}
        required
        onInput={(event) => onValue(event.currentTarget.valueAsNumber)}
      />
    </label>
  );
}
