/**
 * What a script does in Firefox's own window, where tabs, popup and menus are. Sent as text, so it is self-contained.
 * `place` says which page is meant: `{tab}` by the id of its panel, or `{popup}` by the id of the add-on.
 */
export async function inWindow(command, place, ...args) {
  const findBrowser = () =>
    place.tab
      ? document.getElementById(place.tab)?.querySelector('browser')
      : [...document.querySelectorAll('browser.webextension-popup-browser')].at(-1);
  const browser = findBrowser();

  const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

  async function until(what, look) {
    for (let waited = 0; waited < 10_000; waited += 50) {
      const found = look();
      if (found) return found;
      await sleep(50);
    }
    throw new Error(`waited 10 s for ${what}`);
  }

  function load(view, uri) {
    return new Promise((done) => {
      const { STATE_STOP, STATE_IS_WINDOW } = Ci.nsIWebProgressListener;
      const listener = {
        onStateChange(where, progress, _request, flags) {
          if (where !== view || !progress.isTopLevel) return;
          if (!(flags & STATE_STOP) || !(flags & STATE_IS_WINDOW)) return;
          if (view.currentURI.spec === 'about:blank' && uri.spec !== 'about:blank') return;
          gBrowser.removeTabsProgressListener(listener);
          done();
        },
      };
      gBrowser.addTabsProgressListener(listener);
      view.loadURI(uri, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
    });
  }

  const commands = {
    async openTab(url) {
      const tab = gBrowser.addTrustedTab('about:blank');
      gBrowser.selectedTab = tab;
      await load(tab.linkedBrowser, Services.io.newURI(url));
      return { tab: tab.linkedPanel };
    },
    load: (url) => load(browser, Services.io.newURI(url)),
    /** The tab that was opened when there were `before` of them. */
    async newTab(before) {
      const tab = await until('a new tab', () => gBrowser.tabs[before]);
      return { tab: tab.linkedPanel };
    },
    tabCount: () => gBrowser.tabs.length,
    select() {
      gBrowser.selectedTab = gBrowser.getTabForBrowser(browser);
    },
    focus: () => browser.focus(),
    url: () => browser?.currentURI.spec ?? null,
    close() {
      if (place.tab) gBrowser.removeTab(gBrowser.getTabForBrowser(browser));
      else browser?.closest('panel').hidePopup();
    },
    async shot() {
      const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      canvas.width = bitmap.width;
      canvas.height = bitmap.height;
      canvas.getContext('2d').drawImage(bitmap, 0, 0);
      return canvas.toDataURL('image/png').split(',')[1];
    },
    /** Runs one of the page's commands in its own process; null when the page went away meanwhile. */
    async ask(inContent, name, values) {
      const manager = browser?.messageManager;
      if (!manager) return null;
      const reply = `answer-${Math.random()}`;
      let answer = null;
      manager.addMessageListener(reply, ({ data }) => {
        answer = data;
      });
      const script = `(${inContent})(content, ${JSON.stringify(name)}, ${JSON.stringify(values)}).then(
        (value) => sendAsyncMessage('${reply}', { value }),
        (error) => sendAsyncMessage('${reply}', { error: String(error) }))`;
      manager.loadFrameScript(
        `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`,
        false,
      );
      while (!answer && browser.isConnected && browser.messageManager === manager) await sleep(10);
      if (answer?.error) throw new Error(answer.error);
      return answer?.value ?? null;
    },
    /** Puts the add-on's button into the toolbar and gives a selector for it. */
    async showButton() {
      const id = `${place.popup.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
      CustomizableUI.addWidgetToArea(id, CustomizableUI.AREA_NAVBAR);
      await until('the toolbar button', () => document.getElementById(id));
      return `#${id} .unified-extensions-item-action-button`;
    },
    popupShown: async () =>
      void (await until('the popup', () => findBrowser()?.closest('panel').state === 'open')),
    /** Where the page begins in the window, in CSS pixels. */
    offset() {
      const { left, top } = browser.getBoundingClientRect();
      return { left, top };
    },
    async chooseFromMenu(label) {
      const menu = document.getElementById('contentAreaContextMenu');
      await until('the context menu', () => menu.state === 'open');
      const item = [...menu.querySelectorAll('menuitem')].find(
        (each) => each.label === label && !each.hidden,
      );
      if (!item) throw new Error(`no "${label}" in the context menu`);
      menu.activateItem(item);
    },
    async answerPermission(allow) {
      const notification = await until(
        'the permission prompt',
        () => PopupNotifications.panel.state === 'open' && PopupNotifications.panel.firstElementChild,
      );
      (allow ? notification.button : notification.secondaryButton).click();
    },
    origin: () => WebExtensionPolicy.getByID(place.popup).getURL(''),
    killBackground: () => WebExtensionPolicy.getByID(place.popup).extension.terminateBackground(),
  };

  return commands[command](...args);
}
