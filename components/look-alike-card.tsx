import { useMemo } from 'preact/hooks';
import { t } from '../lib/browser/text';
import { type Account, accountName } from '../lib/otp/account';
import { inOwnScript } from '../lib/sites/shown-site';
import { closeTo } from '../lib/sites/warning';

/** Before anything is clicked: this page could be taken for the site of an account, and it is not. */
export function LookAlikeCard({ url, accounts }: { url: string; accounts: Account[] }) {
  const close = useMemo(() => closeTo(url, accounts), [url, accounts]);
  if (!close) return null;
  return (
    <div class="note look-alike" role="alert">
      <h2>{t('lookalikeTitle')}</h2>
      <dl>
        <dt>{t('lookalikeHere')}</dt>
        <dd>{withOwnScript(close.host)}</dd>
        <dt>{t('lookalikeYours')}</dt>
        <dd>
          {withOwnScript(close.site)} ({accountName(close.account)})
        </dd>
      </dl>
      <p>{t('lookalikeAdvice')}</p>
    </div>
  );
}

function withOwnScript(name: string): string {
  const own = inOwnScript(name);
  return own ? `${name} – ${own}` : name;
}
