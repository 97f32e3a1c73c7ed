import { readFile, rm } from 'node:fs/promises';
import { inTerminal } from '../drivers/terminal.mjs';

/** Opens a backup with Debian's `age`, as a person without Engang would, and returns the document in it. */
export async function openWithAge(path, password) {
  const opened = `${path}.json`;
  const { status, shown } = await inTerminal(`age -d -o '${opened}' '${path}'`, '/', password);
  if (status !== 0) throw new Error(`age could not open the backup: ${shown}`);
  const document = JSON.parse(await readFile(opened, 'utf8'));
  await rm(opened);
  return document;
}
