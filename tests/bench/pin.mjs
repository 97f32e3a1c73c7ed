/** As for a daily tool: a button that is not pinned slides into the toolbar for 250 ms before its popup opens. */
export async function pin({ newPage, extensionId }) {
  const page = await newPage('chrome://extensions');
  await page.eval(
    (id) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, pinnedToToolbar: true }),
    extensionId,
  );
  await page.close();
}
