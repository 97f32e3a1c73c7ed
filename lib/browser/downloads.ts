import { AppError } from '../error';
import { browser } from './extension';

/** Below the folder for downloads, whichever the browser has. */
export const SUBFOLDER = 'Engang';
const PERMISSION = { permissions: ['downloads' as const] };
const LOOK_EVERY = 250;
/** ms until a download counts as failed. */
export const DOWNLOAD_LIMIT = 60_000;

/** A download of ours that is on the disk. */
export interface OwnDownload {
  id: number;
  name: string;
}

export function mayDownload(): Promise<boolean> {
  return browser.permissions.contains(PERMISSION);
}

/** Must be called straight from a click: the browser asks the user. */
export function requestDownloads(): Promise<boolean> {
  return browser.permissions.request(PERMISSION);
}

/** Nothing is saved by itself any more. */
export async function releaseDownloads(): Promise<void> {
  await browser.permissions.remove(PERMISSION);
}

/**
 * Saves what is at `url` without a question, and waits until the browser says that it lies there in its full size.
 * @throws AppError download_not_allowed, download_failed
 */
export async function downloadQuietly(url: string, name: string, size: number): Promise<OwnDownload> {
  if (!(await mayDownload())) throw new AppError('download_not_allowed');
  const options = {
    url,
    filename: `${SUBFOLDER}/${name}`,
    saveAs: false,
    conflictAction: 'uniquify',
  } as const;
  const id = await browser.downloads.download(options).catch(() => {
    throw new AppError('download_failed');
  });
  for (const start = Date.now(); Date.now() - start < DOWNLOAD_LIMIT; ) {
    const [item] = await browser.downloads.search({ id });
    if (!item || item.state === 'interrupted') break;
    if (item.state === 'complete') {
      if (!item.exists || item.fileSize !== size) break;
      return { id, name: fileNameOf(item.filename) };
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
  await browser.downloads.cancel(id).catch(() => undefined); // over already
  throw new AppError('download_failed');
}

/** What we saved and the browser still lists and finds on the disk. */
export async function ownDownloads(): Promise<OwnDownload[]> {
  const items = await browser.downloads.search({ state: 'complete', exists: true, limit: 0 });
  return items
    .filter(({ byExtensionId }) => byExtensionId === browser.runtime.id)
    .map(({ id, filename }) => ({ id, name: fileNameOf(filename) }));
}

/** The file goes, and then its line in the list of downloads. */
export async function removeDownload(id: number): Promise<void> {
  await browser.downloads.removeFile(id);
  await browser.downloads.erase({ id });
}

const fileNameOf = (path: string) => path.split(/[\\/]/).at(-1) ?? '';
