/**
 * A new tab in which every https host is the practice site at `site`: a page has the address that its organisation's has,
 * and which accounts fit it is judged by that. Requests do not leave this machine.
 *
 * @template Screen
 * @param {{newPage: () => Promise<Screen>}} driver of Chromium
 * @param {string} site
 * @returns {Promise<Screen>}
 */
export async function newTabOnHosts(driver, site) {
  const tab = await driver.newPage();
  let cookie = '';
  await tab.page.setRequestInterception(true);
  tab.page.on('request', (request) => {
    const { protocol, pathname, search } = new URL(request.url());
    if (protocol !== 'https:') return request.continue();
    return answer(request, new URL(pathname + search, site)).catch(() => request.abort());
  });
  return tab;

  async function answer(request, address) {
    const type = request.headers()['content-type'];
    const response = await fetch(address, {
      method: request.method(),
      headers: { cookie, ...(type && { 'content-type': type }) },
      body: request.postData() ?? null,
      redirect: 'manual',
    });
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    const kept = ['content-type', 'content-security-policy', 'location', 'cache-control', 'date'];
    const headers = Object.fromEntries([...response.headers].filter(([name]) => kept.includes(name)));
    await request.respond({
      status: response.status,
      headers,
      body: Buffer.from(await response.arrayBuffer()),
    });
  }
}
