/** Makes the window so large that the page in it has exactly this size: what a capture of it has, too. */
export async function fitWindow(page, width, height) {
  const session = await page.createCDPSession();
  const { windowId, bounds } = await session.send('Browser.getWindowForTarget');
  const inner = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  await session.send('Browser.setWindowBounds', {
    windowId,
    bounds: { width: bounds.width + width - inner.width, height: bounds.height + height - inner.height },
  });
  await page.waitForFunction((w, h) => innerWidth === w && innerHeight === h, {}, width, height);
  await session.detach();
}
