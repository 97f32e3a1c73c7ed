import { useState } from 'preact/hooks';
import { keyUriOf } from '../lib/actions/show-qr';
import { t } from '../lib/browser/text';
import { type Account, accountName } from '../lib/otp/account';
import type { Vault } from '../lib/vault/vault';
import { ConfirmWay } from './confirm-way';
import { ShowQr } from './show-qr';

interface Props {
  vault: Vault;
  account: Account;
  onDone: () => void;
}

/** One account goes to another app: its Key URI as a QR, after the master password. */
export function ShowAccount({ vault, account, onDone }: Props) {
  const [uri, setUri] = useState<string | null>(null);
  const name = t('qrOf', accountName(account));
  return (
    <section class="screen" aria-label={name}>
      <h2>{name}</h2>
      {uri === null ? (
        <ConfirmWay
          why={t('showQrWhy')}
          name={t('showQr')}
          onConfirmed={async () => setUri(await keyUriOf(vault, account.id))}
          onCancel={onDone}
        />
      ) : (
        <>
          {account.otp.type === 'hotp' && <p>{t('showCounter')}</p>}
          <ShowQr text={uri} level="M" name={name} onHide={onDone} />
        </>
      )}
    </section>
  );
}
