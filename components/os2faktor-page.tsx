import { os2faktorOn } from '../lib/actions/coach';
import { isForUs } from '../lib/actions/found';
import type { Scan } from '../lib/actions/scan';
import { t } from '../lib/browser/text';
import { ShowLead } from './show-lead';

/** On a page of OS2faktor that shows no QR for us: its device types differ, and one of them is ours. */
export function Os2faktorPage({ scan: { found, host, around = null } }: { scan: Scan }) {
  const page = found.some(isForUs) ? null : os2faktorOn(host, around);
  if (!page) return null;
  return (
    <div class="card other">
      <p class="note">{t('os2faktorPage')}</p>
      {page.lead && <ShowLead lead={page.lead} focus={found.length === 0} />}
    </div>
  );
}
