import { headerCheck, makeHeader } from '../../../lib/vault/header';
import { newRecoveryKey, recoveryWay } from '../../../lib/vault/recovery-key';
import { fromHex } from '../../../lib/vault/seal';
import { makeSlot } from '../../../lib/vault/slot';
import type { Screen } from '../../drivers/screen';

declare const chrome: import('webextension-polyfill').Browser;

/** The bytes of a header survive JSON as { hex }. */
const pack = (value: unknown) =>
  JSON.stringify(value, (_, each) =>
    each instanceof Uint8Array ? { hex: Buffer.from(each).toString('hex') } : each,
  );
const unpack = (text: string) =>
  JSON.parse(text, (_, each) => (typeof each?.hex === 'string' ? fromHex(each.hex) : each));

/** Gives the unlocked vault of a page of ours a recovery key, past its screens, and returns the key. */
export async function addRecoveryKey(page: Screen): Promise<string> {
  const { session, headers, seen } = unpack(await page.eval(read));
  const key = await newRecoveryKey();
  const vaultKey = fromHex(session.vaultKey);
  const way = await recoveryWay(key);
  const derive = () => Promise.reject(new Error('no password is asked'));
  const { slot } = await makeSlot(session.vaultId, vaultKey, way, derive, Date.now());
  const header = await makeHeader(session.vaultId, [...headers[0].header.slots, slot], vaultKey);
  const check = await headerCheck(header);
  const copies = [1, 2].map((copy) => ({ copy, header, check }));
  await page.eval(write, pack({ copies, seen: { ...seen, checks: [check] } }));
  return key;
}

async function read(): Promise<string> {
  const { session } = await chrome.storage.session.get('session');
  const { seen } = await chrome.storage.local.get('seen');
  const headers = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('engang');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const asked = opening.result.transaction('headers').objectStore('headers').getAll();
      asked.onsuccess = () => resolve(asked.result);
      opening.result.close();
    };
  });
  const hexOf = (bytes: Uint8Array) =>
    Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return JSON.stringify({ session, seen, headers }, (_, each) =>
    each instanceof Uint8Array ? { hex: hexOf(each) } : each,
  );
}

async function write(text: string): Promise<void> {
  const { copies, seen } = JSON.parse(text, (_, each) =>
    typeof each?.hex === 'string'
      ? Uint8Array.from(each.hex.match(/../g) ?? [], (pair: string) => Number.parseInt(pair, 16))
      : each,
  );
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('engang');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('headers', 'readwrite');
      for (const copy of copies) transaction.objectStore('headers').put(copy);
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
      opening.result.close();
    };
  });
  await chrome.storage.local.set({ seen });
}
