import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { readMigration } from '../../lib/otp/migration';
import { codeThrown } from './migration-link';

const FOLDER = new URL('../../../shared/samples/googleauthenticator/', import.meta.url);
const here = existsSync(FOLDER);
if (!here) console.log('skipped: no shared Google Authenticator samples beside the checkout');

const linesOf = (file: string) =>
  readFileSync(new URL(file, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

/** Under the names that the samples' expected output uses. */
const accountsIn = (file: string) =>
  linesOf(file)
    .map(readMigration)
    .flatMap(({ readings, refused }) => {
      expect(refused).toEqual([]);
      return readings.map(({ reading: { issuer, label, otp } }) => ({
        name: label,
        issuer,
        secret: otp.secret,
        type: otp.type,
        counter: otp.type === 'hotp' ? Number(otp.counter) : null,
      }));
    });

describe.skipIf(!here)('the shared samples', () => {
  const expected: { type: string; url?: string }[] = here
    ? JSON.parse(readFileSync(new URL('scito_example_output.json', FOLDER), 'utf8'))
    : [];
  const wanted = expected.map(({ url: _, ...fields }) => fields);

  it('gives what the example says', () => {
    expect(accountsIn('scito_example_export.txt')).toEqual(wanted);
  });

  it('gives what the example without HOTP says', () => {
    expect(accountsIn('scito_example_export_only_totp.txt')).toEqual(
      wanted.filter(({ type }) => type === 'totp'),
    );
  });

  it('reads the picture of an export', async () => {
    const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
    const overrides = { wasmBinary: readFileSync(wasm).buffer as ArrayBuffer };
    await prepareZXingModule({ overrides, fireImmediately: true });
    const picture = new Uint8Array(readFileSync(new URL('scito_test_googleauth_export.png', FOLDER)));
    const codes = await readBarcodes(picture, { formats: ['QRCode'] });
    const [part, ...more] = codes.map(({ text }) => readMigration(text));
    expect(more).toEqual([]);
    expect(part).toMatchObject({ batch: { size: 1, index: 0 }, refused: [] });
    expect(part?.readings.map(({ reading }) => reading.issuer)).toEqual(['Test1', 'Test2', 'Test3']);
  });

  it('reads raw pluses', () => {
    const accounts = accountsIn('scito_test_plus_problem_export.txt');
    expect(accounts.map(({ name, issuer }) => [issuer, name])).toEqual(
      [1, 2, 3, 4].map((n) => ['SerenityLabs', `test${n}@serenitylabs.co.uk`]),
    );
    expect(new Set(accounts.map(({ secret }) => secret)).size).toBe(4);
  });

  it.each([
    ['scito_test_export_wrong_content.txt', 'migration_not_link'],
    ['scito_test_export_wrong_data.txt', 'migration_damaged'],
    ['scito_test_export_wrong_prefix.txt', 'migration_not_link'],
  ])('refuses %s', (file, code) => {
    const lines = linesOf(file);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(codeThrown(() => readMigration(line))).toBe(code);
  });
});
