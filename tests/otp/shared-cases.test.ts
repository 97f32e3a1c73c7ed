import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { AppError } from '../../lib/error';
import { readKeyUri } from '../../lib/otp/key-uri';
import { kindOf } from '../../lib/qr/kind';

/** One row: a text, and either what it says, that it is refused, or what else it is. */
interface Case {
  uri: string;
  expect?: Record<string, string | number>;
  reject?: string;
  push?: string;
  vendor?: string;
  other?: string;
}

const FILE = new URL('../../../shared/samples/uri-cases/otpauth-cases.json', import.meta.url);
const cases: Case[] = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')).cases : [];
if (cases.length === 0) console.log('skipped: no shared URI cases beside the checkout');

const PUSH: Record<string, object> = {
  'microsoft-entra': { kind: 'microsoft-push', account: 'work', ownServer: false },
  'microsoft-mfa-server': { kind: 'microsoft-push', account: 'work', ownServer: true },
  'microsoft-personal': { kind: 'microsoft-push', account: 'personal' },
  okta: { kind: 'okta-push' },
  duo: { kind: 'duo-push' },
  'entrust-secure-offline': { kind: 'entrust', secureOffline: true },
};

/** The reading under the names the cases use. */
function said(uri: string): Record<string, unknown> {
  const kind = kindOf(uri);
  if (kind.kind === 'motp' || kind.kind === 'yandex') return { ...kind.otp, account: kind.otp.label };
  expect(kind.kind).toBe('key-uri');
  const { reading, notes } = readKeyUri(uri);
  const { otp, label, ...names } = reading;
  return {
    ...names,
    ...otp,
    account: label,
    ...('counter' in otp && { counter: Number(otp.counter) }),
    ...(notes.includes('no_name') && { ask: 'name' }),
  };
}

function refuses(uri: string): boolean {
  try {
    readKeyUri(uri);
    return false;
  } catch (error) {
    return error instanceof AppError;
  }
}

describe.skipIf(cases.length === 0)('the shared URI cases', () => {
  test.each(cases.map((row) => [row.uri, row] as const))('%s', (uri, row) => {
    const other = row.push ?? row.vendor ?? row.other;
    if (row.reject !== undefined) expect(refuses(uri)).toBe(true);
    else if (other !== undefined) expect(kindOf(uri)).toMatchObject(PUSH[other] ?? { kind: other });
    else {
      // The account has no place for an image, so it cannot be fetched.
      const { image, ...expected } = row.expect ?? {};
      const read = said(uri);
      expect(read).toMatchObject(expected);
      if (image !== undefined) expect(read).not.toHaveProperty('image');
    }
  });
});
