import { adviceOnPage } from '../lib/actions/coach';
import type { Scan } from '../lib/actions/scan';
import { t } from '../lib/browser/text';
import { ShowLead } from './show-lead';

/** What leads on where a page shows nothing for us: the device type of OS2faktor that is ours, or a link to it. */
export function PageLead({ scan }: { scan: Scan }) {
  const advice = adviceOnPage(scan);
  if (!advice) return null;
  return (
    <div class="card other">
      {advice.os2faktor && <p class="note">{t('os2faktorPage')}</p>}
      {advice.lead && <ShowLead lead={advice.lead} focus={scan.found.length === 0} />}
    </div>
  );
}
