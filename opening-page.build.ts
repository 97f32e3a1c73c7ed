import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { build, type Plugin } from 'esbuild';

const FOLDER = 'components/opening-page';
const LOCALES = 'public/_locales';
const ITS_OWN = /^(offline_|error_(backup|recovery_key|unexpected))/;
/** What the age library brings for other kinds of keys than ours: half of the page otherwise. */
const LEFT_OUT = /^@noble\/(post-quantum\/|curves\/nist)|\/webauthn\.js$/;

const leaveOut: Plugin = {
  name: 'leave-out',
  setup(bundle) {
    bundle.onResolve({ filter: LEFT_OUT }, ({ path }) => ({ path, namespace: 'left-out' }));
    bundle.onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({
      contents: 'export const MLKEM768P256 = null, MLKEM768X25519 = null, p256 = null;',
    }));
  },
};

/**
 * The page that opens a backup without Engang, as one HTML file. It may load nothing and connect to nothing: its policy
 * names its own script and style by their hashes, and WebAssembly that is in the script.
 */
export async function buildOpeningPage(): Promise<string> {
  const texts = Object.fromEntries(readdirSync(LOCALES).map((language) => [language, textsIn(language)]));
  const { outputFiles } = await build({
    entryPoints: [`${FOLDER}/main.tsx`, `${FOLDER}/style.css`],
    outdir: 'in-memory',
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    charset: 'utf8',
    define: { TEXTS: JSON.stringify(texts) },
    plugins: [leaveOut],
  });
  const bundled = (ending: string) =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text.trim() ?? '';
  const script = bundled('.js').replaceAll('</script', '<\\/script');
  const style = bundled('.css');
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}' 'wasm-unsafe-eval'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>${texts.en?.offline_title}</title>
<style>${style}</style>
</head>
<body>
<script>${script}</script>
</body>
</html>
`;
}

function textsIn(language: string): Record<string, string> {
  const messages: Record<string, { message: string }> = JSON.parse(
    readFileSync(`${LOCALES}/${language}/messages.json`, 'utf8'),
  );
  const own = Object.entries(messages).filter(([key]) => ITS_OWN.test(key));
  return Object.fromEntries(own.map(([key, { message }]) => [key, message]));
}

const hashOf = (content: string) => `sha256-${createHash('sha256').update(content).digest('base64')}`;
