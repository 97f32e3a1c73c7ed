import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Installs packages of exact versions (`{name: version}`) into a folder of their own outside the tree, once,
 * without running their install scripts. Gives the folder.
 */
export function installSite(site, packages) {
  const cache = process.env.ENGANG_SITES_CACHE ?? join(homedir(), '.cache', 'engang-sites');
  const versions = Object.entries(packages).map(([name, version]) => `${name}@${version}`);
  const folder = join(cache, versions.join('+'));
  const done = join(folder, 'installed');
  if (existsSync(done)) return folder;
  console.log(`Installing ${site} (${versions.join(', ')}) into ${folder}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: packages }));
  const npm = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', npm, {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm could not install ${site}`);
  writeFileSync(done, '');
  return folder;
}
