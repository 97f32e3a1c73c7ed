import { inTime } from '../browser/in-time';
import { glancesAt } from '../browser/page-news';
import { activeTab } from '../browser/tab';
import { codeFieldsIn } from '../page/field';
import { fits } from '../sites/fits';
import { siteOf } from '../sites/site';

/** A page that is slower is one that no one waits for. */
const PATIENCE = 1_000;

/**
 * Whether the page in front has a field for a code of so many digits, in itself or in a frame that fits `site`; null
 * where the page is not of that site any more. A look: nothing of ours stays in the page.
 */
export async function fieldInFront(site: string, digits: number): Promise<boolean | null> {
  const tab = await activeTab();
  if (!tab || siteOf(tab.url) !== site) return null;
  const glances = await inTime(glancesAt(tab.id), [], PATIENCE);
  return glances
    .filter(({ origin }) => fits({ sites: [site] }, origin))
    .some(({ survey }) => codeFieldsIn(survey, digits).length > 0);
}
