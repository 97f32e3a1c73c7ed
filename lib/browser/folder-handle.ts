import type { Folder } from './folder';

/** A database of its own: the handle is no secret, and no vault of ours is touched for it. */
const DATABASE = 'engang-folder';
const HANDLES = 'handles';
const KEY = 'backups';

/** The browser keeps handles in IndexedDB alone. */
export async function keepHandle(folder: Folder): Promise<void> {
  await inStore('readwrite', (store) => store.put(folder, KEY));
}

/** To look into a database makes it, and on a shared computer nothing may be made: so it is asked for first. */
export async function keptHandle(): Promise<Folder | null> {
  if (!(await indexedDB.databases()).some(({ name }) => name === DATABASE)) return null;
  return ((await inStore('readonly', (store) => store.get(KEY))) as Folder | undefined) ?? null;
}

async function inStore(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  const database = await opened();
  try {
    const transaction = database.transaction(HANDLES, mode);
    const request = act(transaction.objectStore(HANDLES));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    return request.result;
  } finally {
    database.close();
  }
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(HANDLES);
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
