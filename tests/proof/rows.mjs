/**
 * Every figure that the vault is held to. `project` and `files` say which tests measure it under ENGANG_PROOF=1, with
 * `name` for some tests of a file; `bench` which bench does, with `only` for some of its numbers.
 */
const unit = (id, what, line, files, name) => ({ id, what, line, project: 'unit', files, name });
const e2e = (id, what, line, files, name) => ({ id, what, line, project: 'e2e', files, name });
const bench = (id, name, only) => ({ id, bench: name, only });
const robustness = (...names) => names.map((name) => `tests/e2e/robustness/${name}.test.ts`);

export const ROWS = [
  unit('T1', 'sealed bytes changed, cut off or added', '0 accepted', [
    'tests/vault/mutants.test.ts',
    'tests/backup/mutants.test.ts',
  ]),
  unit('T2', 'backups that the stock tools open, and theirs', 'all equal', [
    'tests/backup/stock-tools.test.ts',
    'tests/backup/stock-keys.test.ts',
  ]),
  unit('T3', 'age vectors of CCTV', 'all as they say, or refused on purpose', [
    'tests/backup/age-vectors.test.ts',
  ]),
  unit('T3', 'Wycheproof', 'all', ['tests/proof/wycheproof.test.ts']),
  unit(
    'T3',
    'RFC 4226, 6238, 7914, 5869 and 9106',
    'all',
    [
      'tests/otp/code.test.ts',
      'tests/backup/scrypt.test.ts',
      'tests/vault/seal.test.ts',
      'tests/vault/four-argon2id.test.ts',
    ],
    /RFC/,
  ),
  unit('T4', 'Argon2id in independent implementations', 'all equal', ['tests/vault/four-argon2id.test.ts']),
  unit('T5', 'costly parameters', 'refused in 50 ms and 20 MB', [
    'tests/vault/kdf-limits.test.ts',
    'tests/backup/limits.test.ts',
  ]),
  unit('T6', 'headers edited', 'all refused, and told', ['tests/vault/altered-header.test.ts']),
  unit('T7', 'revisions and slots moved', 'all noticed', ['tests/vault/swapped.test.ts']),
  e2e('T7', 'an older state, and a vault that is gone', 'told, and put back', robustness('second-copy')),
  e2e(
    'T12',
    'browsers killed in the middle of writes',
    '0 torn, 0 lost, one password',
    robustness('kills', 'kill9'),
  ),
  e2e('T13', 'no room left, at 20 points', 'the old state is whole', robustness('quota')),
  e2e('T14', 'three windows with 500 edits each', '0 lost', robustness('three-windows')),
  bench('T15', 'changes'),
  e2e(
    'T16',
    'the worker stopped again and again',
    'never lost, never late',
    robustness('worker-killed-lock', 'worker-killed', 'worker-killed-page'),
  ),
  e2e('T17', 'idle, system, sleep, clock set back', 'locked', robustness('lock')),
  e2e('T18', 'wrong passwords', 'wait longer, never the end', robustness('tries')),
  unit('T19', 'codes at 10,000 random times by corrected clock', 'all right', [
    'tests/otp/site-clock.test.ts',
  ]),
  e2e('T20', 'a hundred canaries in the profile', '0 found', [
    ...robustness('canaries'),
    'tests/e2e/firefox/canaries.test.ts',
  ]),
  e2e(
    'T21',
    'canaries on the page, in logs, errors, clipboard',
    '0 found',
    robustness('clean-hands', 'memory'),
  ),
  e2e('T22', 'messages of strangers', '0 answered', [
    ...robustness('messages'),
    'tests/e2e/firefox/messages.test.ts',
  ]),
  e2e('T24', 'pages that look for Engang', '0 find it', [
    'tests/e2e/chromium/undetectable.test.ts',
    'tests/e2e/firefox/undetectable.test.ts',
  ]),
  e2e('T26', 'requests over the whole job', '0', robustness('no-network')),
  unit('T28', 'passwords of every keyboard', 'all open', ['tests/vault/passwords.test.ts']),
  e2e('T28', 'and in both browsers', 'all open', robustness('passwords')),
  unit('T29', 'a password change cut short at every step', 'one password opens', [
    'tests/vault/ways.test.ts',
  ]),
  e2e('KEYS', 'recovery key and another password', 'each is the last way in', [
    ...robustness('ways'),
    'tests/e2e/firefox/ways.test.ts',
  ]),
  e2e('PASSKEYS', 'passkeys', 'each is the last way in', [
    'tests/e2e/chromium/passkey.test.ts',
    'tests/e2e/firefox/passkey.test.ts',
  ]),
  unit('FORMAT', 'a vault opened without Engang', 'opened', ['tests/vault/open-vault.test.ts']),
  e2e('FORMAT', 'and taken out of a browser', 'opened', robustness('open-vault')),
  e2e('A11Y', 'axe-core on every screen, in every language and theme', '0 findings', [
    'tests/e2e/accessibility/screens.test.ts',
  ]),
  e2e('A11Y', 'the main job by keyboard, and codes by ear', 'all of it', [
    'tests/e2e/accessibility/keyboard.test.ts',
    'tests/e2e/accessibility/codes.test.ts',
  ]),
  bench('TIMES', 'unlock'),
  bench('TIMES', 'vault'),
  bench('TIMES', 'backup'),
];
