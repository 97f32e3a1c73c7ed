import { browser } from './extension';
import { countStops, endTour, goToStop, startTour } from './scroll';
import { isOurs } from './sender';
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
 * background hears the port close. A port alone does not keep the background alive, a message every now and then does;
 * where it was ended all the same, the next message goes through a new port.
 */
export async function borrowPage(tabId: number, { zoom }: { zoom: boolean }): Promise<PageLoan> {
  const loan: Loan = { tabId, zoom: zoom ? await zoomOf(tabId) : null };
  let port = lend(loan);
  const giveBackHere = async () => {
    await giveBack(loan);
    try {
      port.postMessage(null);
      port.disconnect();
    } catch {} // the background was ended, and with it the port
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
    goToStop: (stop) => {
      try {
        port.postMessage(loan);
      } catch {
        port = lend(loan);
      }
      return goToStop(tabId, stop);
    },
    giveBack: giveBackHere,
  };
}

function lend(loan: Loan): ReturnType<typeof browser.runtime.connect> {
  const port = browser.runtime.connect({ name: LOAN });
  port.postMessage(loan);
  return port;
}

/** The background's part: gives back what a page of ours borrowed and did not live to give back. */
export function giveBackPages(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== LOAN || !isOurs(port.sender)) return;
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
