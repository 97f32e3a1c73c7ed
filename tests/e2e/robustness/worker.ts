import type { Page } from './engang';

/** Stops the extension's worker as the browser does with one that idles, and counts how often it was running. */
export async function workerStopper(page: Page) {
  const session = await page.page.createCDPSession();
  const running = new Set<string>();
  let stopped = 0;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) {
      if (runningStatus === 'running' || runningStatus === 'starting') running.add(versionId);
      if (runningStatus === 'stopped' && running.delete(versionId)) stopped++;
    }
  });
  await session.send('ServiceWorker.enable');
  return {
    stop: () => session.send('ServiceWorker.stopAllWorkers'),
    stopped: () => stopped,
  };
}

/** What the page shows once nothing is under way: `open`, or its message; its title where it says nothing. */
export async function outcome(page: Page): Promise<string> {
  await page.page.waitForFunction(() => !document.querySelector('progress, [aria-busy]'), {
    timeout: 60_000,
  });
  const seen = await page.page
    .waitForFunction(
      () => {
        if (document.querySelector('button[aria-label="Lock"]')) return 'open';
        const alerts = [...document.querySelectorAll('[role=alert]:not([hidden])')];
        return alerts.map((alert) => alert.textContent).join();
      },
      { timeout: 5_000 },
    )
    .catch(() => null);
  return ((await seen?.jsonValue()) as string | undefined) ?? page.text('h1');
}
