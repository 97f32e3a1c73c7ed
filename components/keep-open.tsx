import { useEffect, useState } from 'preact/hooks';
import { carryToFullPage } from '../lib/browser/carried-activation';
import { inTab } from '../lib/browser/tab';
import { t } from '../lib/browser/text';
import type { EntrustLink } from '../lib/otp/entrust-link';
import { ErrorText } from './error-text';
import { useTask } from './use-task';

interface Props {
  link: EntrustLink;
  /** Null where it was pasted. */
  from: { host: string | null; site: string | null } | null;
}

/** In the popup, which closes at the first click outside: a way to go on while the page is used. */
export function KeepOpen({ link, from }: Props) {
  const [inPopup, setInPopup] = useState(false);
  const { busy, error, run } = useTask();
  const carry = () =>
    run(() => carryToFullPage({ link, host: from?.host ?? null, site: from?.site ?? null }, Date.now()));
  useEffect(() => void inTab().then((tab) => setInPopup(!tab)), []);
  if (!inPopup) return null;
  return (
    <div class="more">
      <p>{t('keepOpenWhy')}</p>
      <div class="actions">
        <button type="button" disabled={busy} onClick={carry}>
          {t('keepOpen')}
        </button>
      </div>
      <ErrorText code={error} />
    </div>
  );
}
