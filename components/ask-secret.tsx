import type { Asked } from '../lib/actions/open-backup';
import { t } from '../lib/browser/text';
import { Field } from './field';

interface Props {
  asked: Asked;
  value: string;
  onValue: (typed: string) => void;
  wrong: boolean;
}

/** The box for what a backup opens with: its password, or the recovery key it was sealed to. */
export function AskSecret({ asked, value, onValue, wrong }: Props) {
  const byPassword = asked === 'password';
  return (
    <>
      {!byPassword && <p class="hint">{t('backupAsksKey')}</p>}
      <Field
        key={asked}
        label={t(byPassword ? 'backupPassword' : 'recoveryKeyOfBackup')}
        type={byPassword ? 'password' : 'text'} // a key is typed off a sheet, letter by letter
        autocomplete="off"
        value={value}
        onValue={onValue}
        invalid={wrong}
        focus
      />
      <p class="error" role="alert" hidden={!wrong}>
        {wrong && t(byPassword ? 'wrongBackupPassword' : 'wrongRecoveryKey')}
      </p>
    </>
  );
}
