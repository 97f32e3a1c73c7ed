/**
 * `npm run bench -- [name ...] [--json]`: the numbers we hold ourselves to, as a table; --json prints one object and
 * nothing else: the bench's own where one is named, else one for each name. Other arguments go to the benches.
 *
 * A bench is a module here with `export default async ({ args, folder }) => ({ rows, json })`. `folder` is a temporary
 * one that all benches of a run share; a row is `{ name, measured, target?, met? }`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printTable } from './table.mjs';

const BENCHES = ['unlock', 'popup', 'changes', 'vault', 'backup', 'bytes', 'fields', 'qr', 'scan', 'effort'];
/** Twenty minutes long, so only where it is named. */
const LONG = ['hostile'];

const args = process.argv.slice(2);
const options = args.findIndex((arg) => arg.startsWith('--'));
const named = args.slice(0, options < 0 ? undefined : options);
const all = [...BENCHES, ...LONG];
const unknown = named.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`No bench is called ${unknown.join(', ')}. There are: ${all.join(', ')}.`);
  process.exit(2);
}
const names = named.length > 0 ? named : BENCHES;
const json = args.includes('--json');
const folder = mkdtempSync(join(tmpdir(), 'engang-bench-'));
const results = {};

try {
  for (const name of names) {
    const { default: bench } = await import(`./${name}.mjs`);
    const { rows, json: numbers } = await bench({ args, folder });
    results[name] = numbers;
    if (!json) printTable(name, rows);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (json) console.log(JSON.stringify(names.length === 1 ? results[names[0]] : results));
