import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../prepare.mjs';
import { CHROME_BUILD, EDGE_BUILD, FIREFOX_BUILD } from '../build';

const PERMISSIONS = [
  'activeTab',
  'alarms',
  'contextMenus',
  'idle',
  'scripting',
  'storage',
  'unlimitedStorage',
];
/** A file of its own, which is saved beside backups and opened from the disk: its script is in it. */
const OPENING_PAGE = 'open-engang-backup.html';
const EVERYWHERE = {
  manifest_version: 3,
  default_locale: 'en',
  optional_permissions: ['clipboardRead', 'clipboardWrite', 'downloads'],
  optional_host_permissions: ['https://*/*', 'http://*/*'],
  content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'" },
  action: { default_popup: 'popup.html' },
  options_ui: { page: 'options.html', open_in_tab: true },
};
const CHROMIUM = {
  permissions: [...PERMISSIONS, 'offscreen'].sort(),
  externally_connectable: { ids: [] },
  background: { service_worker: 'background.js' },
};
const TARGETS = [
  { name: 'Chrome', folder: CHROME_BUILD, own: CHROMIUM },
  { name: 'Edge', folder: EDGE_BUILD, own: CHROMIUM },
  {
    name: 'Firefox',
    folder: FIREFOX_BUILD,
    own: {
      permissions: PERMISSIONS,
      background: { scripts: ['background.js'] },
      browser_specific_settings: {
        gecko: { id: expect.stringMatching(/^[\w.-]+@[\w.-]+$/), strict_min_version: '128.0' },
      },
    },
  },
];
/** All that a manifest of ours may say: whatever else there is, someone has to decide about it here. */
const KEYS = [
  ...[
    'manifest_version',
    'name',
    'description',
    'version',
    'icons',
    'default_locale',
    'action',
    'permissions',
  ],
  ...[
    'optional_permissions',
    'optional_host_permissions',
    'commands',
    'content_security_policy',
    'background',
    'options_ui',
  ],
];

const CODE = ['components', 'lib', 'entrypoints']
  .flatMap((top) =>
    readdirSync(join(ROOT, top), { recursive: true, encoding: 'utf8' }).map((file) => join(ROOT, top, file)),
  )
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

describe.each(TARGETS)('the extension built for $name', ({ name, folder, own }) => {
  const manifest = readJson(join(folder, 'manifest.json'));

  it('asks for exactly what was decided, and for no host before the user names it', () => {
    expect({ ...manifest, permissions: manifest.permissions.toSorted() }).toMatchObject({
      ...EVERYWHERE,
      ...own,
    });
    const more =
      name === 'Firefox'
        ? ['browser_specific_settings']
        : ['externally_connectable', 'minimum_chrome_version'];
    expect(Object.keys(manifest).sort()).toEqual([...KEYS, ...more].sort());
  });

  it('has every file it names', () => {
    const named = [
      ...Object.values<string>(manifest.icons),
      manifest.background.service_worker ?? manifest.background.scripts[0],
      'popup.html',
      'options.html',
    ];
    expect(named).toHaveLength(7);
    for (const file of named) expect(existsSync(join(folder, file)), file).toBe(true);
    for (const [size, file] of Object.entries<string>(manifest.icons)) {
      const png = readFileSync(join(folder, file));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]); // IHDR
    }
  });

  it('puts little into a page', () => {
    expect(statSync(join(folder, 'fill.js')).size).toBeLessThan(12_000);
    expect(statSync(join(folder, 'ready.js')).size).toBeLessThan(600);
    for (const file of ['around.js', 'point.js'])
      expect(statSync(join(folder, file)).size, file).toBeLessThan(6_000);
  });

  it('loads no code from elsewhere', () => {
    for (const page of readdirSync(folder).filter((file) => file.endsWith('.html'))) {
      const inline = page === OPENING_PAGE ? /(src|href)=["']/ : /(src|href)="(https?:)?\/\/|<script>/;
      expect(inline.test(readFileSync(join(folder, page), 'utf8')), page).toBe(false);
    }
  });

  it('has the page that opens a backup, whose policy names its one script and style and nothing else', () => {
    const page = readFileSync(join(folder, OPENING_PAGE), 'utf8');
    const within = (tag: string) =>
      [...page.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map(
        ([, content]) => content ?? '',
      );
    const hash = (content?: string) =>
      `'sha256-${createHash('sha256')
        .update(content ?? '')
        .digest('base64')}'`;
    const [script, style] = [within('script'), within('style')];
    expect([script.length, style.length]).toEqual([1, 1]);
    expect(/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hash(script[0])} 'wasm-unsafe-eval'`,
      `style-src ${hash(style[0])}`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(page.length).toBeLessThan(200_000);
  });

  it('has every text that the manifest and the code name, in every language', () => {
    const english = readJson(join(folder, '_locales/en/messages.json'));
    const named = [
      ...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g),
      ...CODE.matchAll(/\bt\(\s*'(\w+)'/g),
    ];
    const counted = [...CODE.matchAll(/\bplural\(\s*'(\w+)'/g)];
    expect(Math.min(named.length / 10, counted.length)).toBeGreaterThan(4);
    // Names that are put together, as `qr_<form>`, are held by the types.
    const keys = [
      ...named.map(([, key]) => key),
      ...counted.flatMap(([, stem]) => [`${stem}_one`, `${stem}_other`]),
    ];
    expect(keys.filter((key) => !english[key ?? '']?.message)).toEqual([]);

    for (const language of readdirSync(join(folder, '_locales'))) {
      const texts = readJson(join(folder, '_locales', language, 'messages.json'));
      expect(Object.keys(texts).sort(), language).toEqual(Object.keys(english).sort());
    }
  });
});
