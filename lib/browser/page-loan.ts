import { browser } from './extension';
import { countStops, endTour, goToStop, startTour } from './scroll';
import { restoreZoom, type Zoom, zoomIn, zoomOf } from './zoom';

const LOAN = 'page-loan';

/** What has to be given back: where a page stood, and how it was zoomed, where that was changed. */
interface Loan {
  tabId: number;
  zoom: Zoom | null;
}

/** A page that may be scrolled and zoomed until it is given back. */
export interface PageLoan {
  countStops(): Promise<number>;
  goToStop(stop: number): Promise<boolean>;
  giveBack(): Promise<void>;
}

/**
 * Borrows the page from the person who looks at it. It is given back even where the popup is closed half way: the
 * background hears the port close.
 */
export async function borrowPage(tabId: number, { zoom }: { zoom: boolean }): Promise<PageLoan> {
  const loan: Loan = { tabId, zoom: zoom ? await zoomOf(tabId) : null };
  const port = browser.runtime.connect({ name: LOAN });
  port.postMessage(loan);
  const giveBackHere = async () => {
    await giveBack(loan);
    port.postMessage(null);
    port.disconnect();
  };
  try {
    await startTour(tabId);
    if (zoom) await zoomIn(tabId);
  } catch (error) {
    await giveBackHere();
    throw error;
  }
  return {
    countStops: () => countStops(tabId),
    goToStop: (stop) => goToStop(tabId, stop),
    giveBack: giveBackHere,
  };
}

/** The background's part: gives back what a page of ours borrowed and did not live to give back. */
export function giveBackPages(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== LOAN || !port.sender?.url?.startsWith(browser.runtime.getURL(''))) return;
    let loan: Loan | null = null;
    port.onMessage.addListener((message) => {
      loan = message as Loan | null;
    });
    port.onDisconnect.addListener(() => {
      if (loan) void giveBack(loan);
    });
  });
}

/** The zoom first: it moves what is then put back. */
async function giveBack({ tabId, zoom }: Loan): Promise<void> {
  if (zoom) await restoreZoom(tabId, zoom).catch(() => undefined); // the tab is gone
  await endTour(tabId);
}
