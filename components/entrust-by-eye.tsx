import { useId, useState } from 'preact/hooks';
import { t } from '../lib/browser/text';
import type { Otp } from '../lib/otp/account';
import { codeAt } from '../lib/otp/code';
import { Digits } from './digits';
import { TimeLeft } from './time-left';
import { useCodeLook } from './use-code-look';
import { useNow } from './use-now';

interface Props {
  candidates: Otp[];
  chosen: Otp | null;
  onChoose: (otp: Otp) => void;
}

/** Who does not want to type the app's code finds it here. The choice is of a generator, so it holds for later codes. */
export function EntrustByEye({ candidates, chosen, onChoose }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('compareByEye')}</summary>
      {open && <Choices candidates={candidates} chosen={chosen} onChoose={onChoose} />}
    </details>
  );
}

function Choices({ candidates, chosen, onChoose }: Props) {
  const name = useId();
  const { ahead } = useCodeLook();
  const now = useNow(1000, ahead);
  const [first] = candidates;
  return (
    <fieldset class="compare">
      <legend>{t('whichCode')}</legend>
      {candidates.map((otp, at) => (
        <label key={at} class="line">
          <input type="radio" name={name} checked={otp === chosen} onChange={() => onChoose(otp)} />
          <Digits digits={codeAt(otp, now).digits} />
        </label>
      ))}
      {first && <TimeLeft code={codeAt(first, now)} now={now} />}
      <p class="hint">{t('noneOfThem')}</p>
    </fieldset>
  );
}
