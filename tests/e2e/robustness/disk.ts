import type { Page } from './engang';

/** Bytes, in hexadecimal: what a page hands over has to survive JSON. */
export interface Hex {
  hex: string;
}

/** What lies in IndexedDB. */
export interface Disk {
  headers: { copy: number; header: DiskHeader; check: string }[];
  revisions: { number: number; sealed: Hex }[];
}

export interface DiskHeader {
  format: number;
  vaultId: string;
  slots: { id: string; type: 'password'; addedAt: number; kdf: DiskKdf; wrapped: Hex }[];
  tag: Hex;
}

export interface DiskKdf {
  name: string;
  memory: number;
  passes: number;
  lanes: number;
  salt: Hex;
}

/** Reads the whole database, past the extension's own code. */
export async function readDisk(page: Page, name = 'engang'): Promise<Disk> {
  const text = await page.eval(
    (database) =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open(database);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction(['headers', 'revisions']);
          const headers = transaction.objectStore('headers').getAll();
          const revisions = transaction.objectStore('revisions').getAll();
          transaction.oncomplete = () => {
            database.close();
            const hexOf = (bytes: Uint8Array) =>
              Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
            const stored = { headers: headers.result, revisions: revisions.result };
            resolve(
              JSON.stringify(stored, (_, value) =>
                value instanceof Uint8Array ? { hex: hexOf(value) } : value,
              ),
            );
          };
        };
      }),
    name,
  );
  return JSON.parse(text);
}

/** Puts this in the place of everything that is there. */
export async function writeDisk(page: Page, disk: Disk): Promise<void> {
  await page.eval(
    (text) =>
      new Promise<void>((resolve, reject) => {
        const stored = JSON.parse(text, (_, value) =>
          typeof value?.hex === 'string'
            ? Uint8Array.from(value.hex.match(/../g) ?? [], (pair: string) => Number.parseInt(pair, 16))
            : value,
        );
        const opening = indexedDB.open('engang');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction(['headers', 'revisions'], 'readwrite');
          for (const name of ['headers', 'revisions']) {
            const store = transaction.objectStore(name);
            store.clear();
            for (const record of stored[name]) store.put(record);
          }
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    JSON.stringify(disk),
  );
}

/** Every eighth byte is another one. */
export function damaged({ hex }: Hex): Hex {
  return { hex: hex.replace(/(.{14})(..)/g, (_, kept, byte) => kept + (byte === '00' ? 'ff' : '00')) };
}
