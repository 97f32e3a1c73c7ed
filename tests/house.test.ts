import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import english from '../public/_locales/en/messages.json';

/** The rules of ARCHITECTURE.md, "Arrows", as a table: what a folder may import, below itself. */
const MAY_IMPORT: Record<string, string[]> = {
  'lib/otp': [],
  'lib/qr': ['lib/otp'],
  'lib/password': [],
  'lib/page': [],
  'lib/sites': ['lib/otp'],
  'lib/vault': ['lib/otp'],
  'lib/backup': ['lib/otp'],
  'lib/browser': ['lib/otp', 'lib/qr', 'lib/page', 'lib/sites', 'lib/vault', 'lib/backup'],
  'lib/actions': ['lib/otp', 'lib/qr', 'lib/page', 'lib/sites', 'lib/vault', 'lib/backup', 'lib/browser'],
  components: [
    'lib/otp',
    'lib/qr',
    'lib/password',
    'lib/sites',
    'lib/vault',
    'lib/backup',
    'lib/browser',
    'lib/actions',
  ],
  entrypoints: ['lib/qr', 'lib/page', 'lib/vault', 'lib/backup', 'lib/browser', 'lib/actions', 'components'],
};

/** What only these folders may take from packages. */
const PACKAGES: Record<string, RegExp> = {
  preact: /^components|^entrypoints/,
  'webextension-polyfill': /^lib\/browser\/extension\.ts/,
  dexie: /^lib\/vault|^lib\/actions\/open-vault\.ts/,
  wxt: /^entrypoints/,
};

interface Source {
  path: string;
  text: string;
  imports: string[];
}

const sources: Source[] = ['entrypoints', 'components', 'lib'].flatMap((top) =>
  readdirSync(top, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => {
      const path = join(top, name).replaceAll('\\', '/');
      const text = readFileSync(path, 'utf8');
      const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
      return { path, text, imports };
    }),
);

const folderOf = (path: string) =>
  Object.keys(MAY_IMPORT).find((folder) => path.startsWith(`${folder}/`)) ?? path;
const targetOf = (source: Source, name: string) =>
  normalize(join(dirname(source.path), name)).replaceAll('\\', '/');

describe('the house', () => {
  it('has files to look at', () => expect(sources.length).toBeGreaterThan(60));

  it('imports downwards alone', () => {
    const upward = sources.flatMap((source) => {
      const own = folderOf(source.path);
      const below = [own, 'lib/error', ...(MAY_IMPORT[own] ?? [])];
      return source.imports
        .filter((name) => name.startsWith('.') && !name.includes('/public/_locales/'))
        .filter((name) => !below.includes(folderOf(targetOf(source, name))))
        .map((name) => `${source.path} imports ${name}`);
    });
    expect(upward).toEqual([]);
  });

  it('has a row in the table for every folder', () => {
    const folders = new Set(
      sources.map(({ path }) => folderOf(path)).filter((folder) => folder !== 'lib/error.ts'),
    );
    expect([...folders].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  it('takes a package only where it is meant', () => {
    const strays = sources.flatMap(({ path, imports }) =>
      Object.entries(PACKAGES)
        .filter(([name, where]) => !where.test(path) && imports.some((each) => each.split('/')[0] === name))
        .map(([name]) => `${path} imports ${name}`),
    );
    expect(strays).toEqual([]);
  });

  it('keeps files short, or says in the first comment why one is long', () => {
    const long = sources.filter(
      ({ text }) => text.split('\n').length > 151 && !/\/\*\*[^/]*\blong\b/i.test(text.slice(0, 600)),
    );
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('names the extension API in one file', () => {
    const naming = sources.filter(
      ({ path, text }) => /\bchrome\.|\bpolyfill\b/.test(text) && path !== 'lib/browser/extension.ts',
    );
    expect(naming.map(({ path }) => path)).toEqual([]);
  });

  it('has one door to the disk beside the vault, so that a shared computer can shut it', () => {
    const bare = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    const naming = sources.filter(({ text }) =>
      /\bstorage\.(local|sync)\b|\blocalStorage\b/.test(bare(text)),
    );
    expect(naming.map(({ path }) => path)).toEqual(['lib/browser/kept.ts']);
  });

  it('makes codes by one time: the computer’s, corrected where the user chose so', () => {
    // The page that opens a backup has no extension around it, and so no correction.
    const apart = /^lib\/otp\/|^components\/opening-page\//;
    const making = sources.filter(
      ({ path, text }) => /\b(?:codeAt|nextCode)\(/.test(text) && !apart.test(path),
    );
    const clocks = /from '(?:\.\.\/browser\/code-clock|\.\/use-code-look)'/;
    expect(making.length).toBeGreaterThan(2);
    expect(making.filter(({ text }) => !clocks.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('has no drawers, no barrels', () => {
    const drawers = sources.filter(({ path }) => /(utils?|helpers?|common|types)(\/|\.ts)/.test(path));
    const barrels = sources.filter(({ text }) => /^export \* /m.test(text));
    expect([...drawers, ...barrels].map(({ path }) => path)).toEqual([]);
  });

  it('does not say "token"', () => {
    const saying = sources.filter(({ path, text }) => /\btoken/i.test(text) && !path.startsWith('lib/page/'));
    expect(saying.map(({ path }) => path)).toEqual([]);
  });

  it('writes nothing to the console, where a secret could end up', () => {
    expect(sources.filter(({ text }) => /\bconsole\./.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

describe('the texts', () => {
  const code = sources.map(({ text }) => text).join('\n') + readFileSync('wxt.config.ts', 'utf8');
  /** Families of texts whose last part is a code; the type checker holds that each member is there. */
  const STEMS = [
    'error_',
    'qr_',
    'note_',
    'copied_',
    'uncopied_',
    'cleared_',
    'password_',
    'strength_',
    'rhythm_',
    'differs_',
    'offline_',
    'standing_',
  ];

  it('has no text that nothing uses', () => {
    const unused = Object.keys(english).filter((key) => {
      const stem = STEMS.find((each) => key.startsWith(each));
      if (stem) return !code.includes(`\`${stem}$`);
      return ![`'${key}'`, `'${key.replace(/_(one|other)$/, '')}'`, `__MSG_${key}__`].some((name) =>
        code.includes(name),
      );
    });
    expect(unused).toEqual([]);
  });

  it('has both forms of every text that counts', () => {
    const keys = Object.keys(english);
    const forms = keys
      .filter((key) => /_(one|other)$/.test(key))
      .map((key) => key.replace(/_(one|other)$/, ''));
    for (const stem of forms) expect(keys).toEqual(expect.arrayContaining([`${stem}_one`, `${stem}_other`]));
  });
});

describe('SECURITY.md', () => {
  it('names a test that is there for every promise', () => {
    const [, promises = ''] =
      /## What Engang promises(.*?)\n## /s.exec(readFileSync('SECURITY.md', 'utf8')) ?? [];
    const rows = promises.split('\n').filter((line) => /^\| (?!---|promise|from)/.test(line));
    expect(rows.length).toBeGreaterThan(20);
    const missing = rows.flatMap((row) => {
      let folder = '';
      const tests = [...(row.split(' | ').at(-1) ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => {
        if (name.includes('/')) folder = dirname(name);
        return `tests/${name.includes('/') ? name : `${folder}/${name}`}.test.ts`;
      });
      return tests.length === 0 ? [row] : tests.filter((path) => !existsSync(path));
    });
    expect(missing).toEqual([]);
  });
});
