import { AppError, type ErrorCode } from '../error';
import { keepHandle, keptHandle } from './folder-handle';

/** What the type library does not have yet: WICG File System Access. Chromium alone has it. */
export interface Folder extends FileSystemDirectoryHandle {
  queryPermission(mode: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(mode: { mode: 'readwrite' }): Promise<PermissionState>;
  keys(): AsyncIterableIterator<string>;
}

type Pick = (options: { id: string; mode: 'readwrite'; startIn: string }) => Promise<Folder>;

/** `prompt`: chosen, but the browser wants the user to allow it again. */
export type FolderState = 'none' | PermissionState;

const WRITE = { mode: 'readwrite' } as const;
const WHY_NOT: Record<string, ErrorCode> = {
  NotAllowedError: 'folder_not_allowed',
  NotFoundError: 'folder_gone',
  QuotaExceededError: 'folder_full',
};

export const hasFolders = () => 'showDirectoryPicker' in globalThis;

/** Must be called straight from a click, and not in a popup, which the browser's dialog closes. Null where cancelled. */
export async function chooseFolder(): Promise<string | null> {
  const { showDirectoryPicker } = globalThis as unknown as { showDirectoryPicker: Pick };
  const folder = await showDirectoryPicker({ id: 'engang', startIn: 'documents', ...WRITE }).catch(
    () => null,
  );
  if (folder) await keepHandle(folder);
  return folder?.name ?? null;
}

/** The state and the name of the folder that was chosen. */
export async function chosenFolder(): Promise<{ state: FolderState; name: string }> {
  const folder = await keptHandle();
  return folder
    ? { state: await folder.queryPermission(WRITE), name: folder.name }
    : { state: 'none', name: '' };
}

/** Must be called straight from a click: the browser may ask the user. */
export async function allowFolder(): Promise<boolean> {
  return (await (await keptHandle())?.requestPermission(WRITE)) === 'granted';
}

/** @throws AppError folder_gone, folder_not_allowed, folder_failed */
export function namesInFolder(): Promise<string[]> {
  return inFolder(async (folder) => {
    const names: string[] = [];
    for await (const name of folder.keys()) names.push(name);
    return names;
  });
}

/** Writes a file whole or not at all. @throws AppError folder_gone, folder_not_allowed, folder_full, folder_failed */
export function writeInFolder(name: string, bytes: Uint8Array): Promise<void> {
  return inFolder(async (folder) => {
    const file = await folder.getFileHandle(name, { create: true });
    const writing = await file.createWritable();
    await writing.write(bytes.slice());
    await writing.close();
  });
}

/** @throws AppError folder_gone, folder_not_allowed, folder_failed */
export function readInFolder(name: string): Promise<Uint8Array> {
  return inFolder(async (folder) => {
    const file = await (await folder.getFileHandle(name)).getFile();
    return new Uint8Array(await file.arrayBuffer());
  });
}

/** In bytes. @throws AppError folder_gone, folder_not_allowed, folder_failed */
export function sizeInFolder(name: string): Promise<number> {
  return inFolder(async (folder) => (await (await folder.getFileHandle(name)).getFile()).size);
}

/** @throws AppError folder_gone, folder_not_allowed, folder_failed */
export function removeInFolder(name: string): Promise<void> {
  return inFolder((folder) => folder.removeEntry(name));
}

async function inFolder<T>(work: (folder: Folder) => Promise<T>): Promise<T> {
  const folder = await keptHandle();
  if (!folder) throw new AppError('folder_gone');
  return work(folder).catch((error) => {
    throw new AppError(WHY_NOT[(error as DOMException)?.name] ?? 'folder_failed');
  });
}
