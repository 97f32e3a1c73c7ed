import { describe, expect, it } from 'vitest';
import { toUnicode } from '../../lib/sites/punycode';

describe('toUnicode', () => {
  it.each([
    'bücher.example',
    'login.blåbærgrød.example',
    'пример.example',
    '例え.example',
    'example.com',
    'a-b.example',
  ])('%s comes back from its A-labels', (name) =>
    expect(toUnicode(new URL(`https://${name}/`).hostname)).toBe(name),
  );

  it.each(['xn--0.example', 'xn--99999999999.example', 'xn--!.example'])('%s stays', (name) =>
    expect(toUnicode(name)).toBe(name),
  );
});
