import { readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { setAside } from '../../lib/vault/set-aside';
import { account } from './accounts';
import { NOW, newVault } from './quick';

/** The lines that docs/vault-format.md says to paste into the console. */
const [, LINES = ''] = /```js\n([\s\S]*?)```/.exec(readFileSync('docs/vault-format.md', 'utf8')) ?? [];

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Runs them with another name in the first line; gives what they save. */
async function savedFrom(name: string) {
  const saved: Blob[] = [];
  vi.stubGlobal('document', { createElement: () => ({ click: () => undefined }) });
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${saved.push(blob as Blob)}`);
  const named = LINES.replace("const vault = 'engang';", `const vault = '${name}';`);
  expect(named).toContain(name);
  await Object.getPrototypeOf(async () => {}).constructor(named)();
  return JSON.parse((await saved[0]?.text()) ?? 'null');
}

it('read what was set aside, by its name', async () => {
  const { store, vault } = await newVault();
  await vault.change(() => [account(1)], NOW);
  const [header] = await store.headers.toArray();
  await setAside(store, 'engang-aside-1');
  const { headers, revisions } = await savedFrom('engang-aside-1');
  expect(headers).toHaveLength(2);
  expect(headers[0].check).toBe(header?.check);
  expect(revisions.map(({ number }: { number: number }) => number)).toEqual([1, 2]);
});

it('make no database where none has that name', async () => {
  await expect(savedFrom('engang-aside-2')).rejects.toThrow();
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('engang-aside-2');
});
