import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const PLANTED_ID = 'planted@probe.example';
export const PLANTED_FILE = 'plain.css';

/** The folder of an extension that a page can find: it gives a file away, and leaves traces in pages. */
export function plantExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'engang-planted-'));
  writeFileSync(join(folder, PLANTED_FILE), 'b { color: red }');
  writeFileSync(
    join(folder, 'trace.js'),
    "document.documentElement.setAttribute('planted', ''); setTimeout(() => postMessage('planted', '*'));",
  );
  const manifest = {
    manifest_version: 3,
    name: 'Planted',
    version: '1',
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['trace.js'] }],
    web_accessible_resources: [{ resources: [PLANTED_FILE], matches: ['<all_urls>'] }],
    browser_specific_settings: { gecko: { id: PLANTED_ID } },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
