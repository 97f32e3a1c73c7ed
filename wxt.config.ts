import { createRequire } from 'node:module';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { buildOpeningPage } from './opening-page.build';

/** In place of wxt's frame around a script, which is larger than our smallest script, and writes to the page's console. */
const bareScripts = {
  name: 'bare-scripts',
  transform: (code: string, id: string) => {
    const [, script] = /^\0virtual:wxt-unlisted-script-entrypoint\?(.+)/.exec(id) ?? [];
    return script && code.includes('main()')
      ? `import script from ${JSON.stringify(script)};\nconst result = script.main();\nexport { result as default };`
      : null;
  },
};

/** The manifest in one place. Why each permission is there stands in README.md. */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact(), bareScripts],
    build: { target: 'es2022', modulePreload: { polyfill: false } },
    worker: { format: 'es' },
  }),
  hooks: {
    'build:publicAssets': async (_, assets) => {
      const absoluteSrc = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
      assets.push({ absoluteSrc, relativeDest: 'zxing_reader.wasm' });
      assets.push({ contents: await buildOpeningPage(), relativeDest: 'open-engang-backup.html' });
    },
  },
  zip: { name: 'engang', excludeSources: ['tests/screenshots/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    action: { default_title: '__MSG_extensionName__' },
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'alarms',
      'idle',
      'contextMenus',
      // Chromium's worker cannot start a Worker of its own nor touch the clipboard; Firefox's background page can.
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    optional_permissions: ['clipboardRead', 'clipboardWrite', 'downloads'],
    // Asked for one origin at a time: where the code field is in a frame of another host, and to be ready on a site.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+E' } },
      'fill-code': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandFill__',
      },
      lock: {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_commandLock__',
      },
    },
    content_security_policy: {
      extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'engang@engang.example',
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { externally_connectable: { ids: [] }, minimum_chrome_version: '127' }),
  }),
});
