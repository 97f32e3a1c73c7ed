const PAGE = `<!doctype html><html><head><title>Sign in</title></head><body>
  <form><label>Verification code <input name="code" autocomplete="one-time-code" inputmode="numeric"></label></form>
</body></html>`;

/** A tab on `url`, answered from here: a page of a real https site that asks for a code. */
export async function openSite(driver, url) {
  const tab = await driver.newPage();
  await tab.page.setRequestInterception(true);
  tab.page.on('request', (request) => request.respond({ contentType: 'text/html', body: PAGE }));
  await tab.goto(url);
  return tab;
}
