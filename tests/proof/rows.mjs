/**
 * Every figure that the vault is held to. `project` and `files` say which tests measure it under ENGANG_PROOF=1, with
 * `name` for some tests of a file; `bench` which bench does, with `only` for some of its numbers.
 */
const unit = (id, what, line, files, name) => ({ id, what, line, project: 'unit', files, name });
const e2e = (id, what, line, files, name) => ({ id, what, line, project: 'e2e', files, name });
const bench = (id, name, only) => ({ id, bench: name, only });

export const ROWS = [
  unit('T3', 'Wycheproof, through the functions of lib', 'all', ['tests/proof/wycheproof.test.ts']),
  unit('T4', 'Argon2id in independent implementations', 'all equal', ['tests/vault/four-argon2id.test.ts']),
  e2e('T24', 'no page can tell that Engang is there', 'none', [
    'tests/e2e/chromium/undetectable.test.ts',
    'tests/e2e/firefox/undetectable.test.ts',
  ]),
  e2e('T26', 'requests to the network over a whole day of use', '0', [
    'tests/e2e/robustness/no-network.test.ts',
  ]),
  bench('T15', 'unlock'),
];
