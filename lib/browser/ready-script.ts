import { browser } from './extension';
import { patternOf } from './match-pattern';

const NAME = 'ready ';
const SCRIPT = 'ready.js';

/**
 * Registers the script for these origins and no others. The browser keeps that over a restart, and drops it with an
 * update of the extension. Pages that are open get it at once.
 */
export async function registerFor(sites: string[]): Promise<void> {
  const { scripting } = browser;
  const registered = (await scripting.getRegisteredContentScripts())
    .map(({ id }) => id)
    .filter((id) => id.startsWith(NAME));
  const gone = registered.filter((id) => !sites.includes(id.slice(NAME.length)));
  if (gone.length > 0) await scripting.unregisterContentScripts({ ids: gone });
  const added = sites.filter((site) => !registered.includes(NAME + site));
  if (added.length === 0) return;
  await scripting.registerContentScripts(added.map(scriptFor));
  await Promise.all(added.map(enterOpenPages));
}

function scriptFor(site: string) {
  return {
    id: NAME + site,
    matches: [patternOf(site)],
    js: [SCRIPT],
    runAt: 'document_end' as const, // Firefox waits for "idle" by a callback whose number the page can see
    allFrames: false,
    persistAcrossSessions: true,
  };
}

async function enterOpenPages(site: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: patternOf(site) });
  const there = tabs.filter(({ url }) => url && new URL(url).origin === site);
  await Promise.all(
    there.map(({ id = -1 }) =>
      // The tab may be gone, or sleep.
      browser.scripting
        .executeScript({ target: { tabId: id }, files: [`/${SCRIPT}`] })
        .catch(() => undefined),
    ),
  );
}
