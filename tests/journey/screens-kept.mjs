/** Screens of what was there before, and of a vault that was damaged or is gone. */
const CONTINUED = { timeout: 20_000 };

/** Earlier versions and deleted accounts, in the settings of the popup, which shows the list at first. */
export async function shootKept({ popup, shoot }) {
  await popup.click('button', 'Delete');
  await popup.see('was deleted');
  await popup.click('button', 'Edit');
  await popup.fill('Account', 'renamed');
  await popup.click('button', 'Save');
  await popup.click('button', 'Settings');
  await shoot('versions-closed');
  await popup.click('button', 'Show earlier versions');
  await popup.page.waitForSelector('li:nth-child(3) > [data-number]', CONTINUED);
  await shoot('versions');
  await popup.page.click('li:nth-child(2) > [data-number]');
  await popup.see('Compared with now');
  await shoot('version');
  await popup.click('button', 'Restore all of it');
  await shoot('version-asks');
  await popup.click('button', 'Cancel');
  await popup.click('button', 'All versions');
  await popup.click('button', 'Delete for good: Fjord VPN, ida');
  await popup.see('You cannot put it back');
  await shoot('trash-asks');
  await popup.click('button', 'Cancel');
  await popup.click('button', 'Back');
}

const hour = 3_600_000;
const NOTES = {
  repaired: { savedAt: Date.now() - hour, accounts: 3, complete: false },
  older: { savedAt: Date.now() - 30 * hour, accounts: 2, lastSavedAt: Date.now() - hour, lastAccounts: 3 },
  altered: { at: Date.now() },
};

/** What is said of a vault that was damaged, is gone, or cannot be opened. It ends with no vault. */
export async function shootLost({ popup, shoot }) {
  await popup.eval((vaultNotes) => chrome.storage.local.set({ vaultNotes }), NOTES);
  await popup.see('Part of your vault was damaged');
  await shoot('notes');
  await popup.eval(() => chrome.storage.local.remove(['vaultNotes', 'secondHeader', 'secondRevision']));
  await popup.eval(spoil, 'revisions');
  await popup.page.reload();
  await popup.see('No saved state of the vault can be read');
  await shoot('broken');
  await popup.click('button', 'Set aside and start anew');
  await shoot('set-aside');
  await popup.click('button', 'Set aside and start anew');
  await popup.see('The vault that was here is gone');
  await shoot('gone');
}

/** Runs in a page of ours: every record of the store is another one. */
function spoil(store) {
  return new Promise((done) => {
    indexedDB.open('engang').onsuccess = ({ target: { result: database } }) => {
      const transaction = database.transaction(store, 'readwrite');
      transaction.objectStore(store).openCursor().onsuccess = ({ target: { result: cursor } }) => {
        if (!cursor) return;
        cursor.update({ ...cursor.value, sealed: new Uint8Array(60) });
        cursor.continue();
      };
      transaction.oncomplete = () => {
        database.close();
        done();
      };
    };
  });
}
