import { useState } from 'preact/hooks';
import { migrationOf } from '../lib/actions/show-qr';
import { type MessageKey, plural, t } from '../lib/browser/text';
import { accountName } from '../lib/otp/account';
import type { MigrationExport, MigrationLoss } from '../lib/otp/migration-write';
import type { Vault } from '../lib/vault/vault';
import { ConfirmWay } from './confirm-way';
import { Names } from './ledger';
import { ShowQr } from './show-qr';

/** All accounts go to another app: QRs as Google Authenticator shows them, one by one, after the master password. */
export function ShowMigration({ vault }: { vault: Vault }) {
  const [asking, setAsking] = useState(false);
  const [shown, setShown] = useState<MigrationExport | null>(null);
  const close = () => {
    setAsking(false);
    setShown(null);
  };
  if (shown) return <MigrationQrs shown={shown} onHide={close} />;
  if (asking) {
    return (
      <ConfirmWay
        why={t('showQrWhy')}
        name={t('googleQrs')}
        onConfirmed={async () => setShown(await migrationOf(vault))}
        onCancel={close}
      />
    );
  }
  return (
    <div class="card">
      <p>{t('googleQrsIntro')}</p>
      <button type="button" onClick={() => setAsking(true)}>
        {t('googleQrs')}
      </button>
    </div>
  );
}

function MigrationQrs({ shown: { qrs, left }, onHide }: { shown: MigrationExport; onHide: () => void }) {
  const [at, setAt] = useState(0);
  const qr = qrs[at];
  const which = t('whichQr', at + 1, qrs.length);
  return (
    <section class="screen" aria-label={t('googleQrs')}>
      <LeftOut left={left} />
      {qr ? (
        <>
          <ShowQr text={qr.uri} level="L" name={which} onHide={onHide} />
          <div class="actions">
            <button type="button" disabled={at === 0} onClick={() => setAt(at - 1)}>
              {t('previous')}
            </button>
            <button type="button" disabled={at === qrs.length - 1} onClick={() => setAt(at + 1)}>
              {t('next')}
            </button>
            <p role="status">{which}</p>
          </div>
          {qr.accounts.some(({ otp }) => otp.type === 'hotp') && <p class="hint">{t('showCounters')}</p>}
          <Names title={plural('found', qr.accounts.length)} accounts={qr.accounts} />
        </>
      ) : (
        <>
          <p>{t('noQrs')}</p>
          <button type="button" onClick={onHide}>
            {t('close')}
          </button>
        </>
      )}
    </section>
  );
}

const REASONS: Record<MigrationLoss, MessageKey> = {
  steam: 'leftSteam',
  period: 'leftPeriod',
  digits: 'leftDigits',
  length: 'leftLength',
};

/** Named one by one: these stay behind when the others move. */
function LeftOut({ left }: Pick<MigrationExport, 'left'>) {
  if (left.length === 0) return null;
  return (
    <details open={left.length <= 5}>
      <summary>{plural('leftOut', left.length)}</summary>
      <ul>
        {left.map(({ account, because }) => (
          <li key={account.id}>
            <b>{accountName(account)}</b>: {t(REASONS[because])}
          </li>
        ))}
      </ul>
    </details>
  );
}
