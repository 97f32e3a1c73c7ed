import { describe, expect, it } from 'vitest';
import { looksLike } from '../../lib/sites/look-alike';

const host = (url: string) => new URL(url).hostname;

describe('looksLike', () => {
  it.each<[string, string]>([
    ['github.org', 'github.com'],
    ['login.github.co', 'github.com'],
    ['githib.com', 'github.com'],
    ['gihtub.com', 'github.com'],
    ['githuub.com', 'github.com'],
    ['g1thub.com', 'github.com'],
    ['rnicrosoft.com', 'microsoft.com'],
    ['micros0ft.com', 'microsoft.com'],
    ['github-login.com', 'github.com'],
    ['secure-github.example', 'github.com'],
    ['github.com.evil.example', 'github.com'],
    ['login.github.com.evil.example', 'github.com'],
    [host('https://gіthub.com/'), 'github.com'],
    [host('https://аррӏе.com/'), 'apple.com'],
    [host('https://gíthub.com/'), 'github.com'],
    ['github.org', 'http://github.com'],
    ['paypal.com', 'paypaI.example'.toLowerCase()],
  ])('%s could be taken for %s', (here, site) => expect(looksLike(here, site)).toBe(true));

  it.each<[string, string]>([
    ['github.com', 'github.com'],
    ['login.github.com', 'github.com'],
    ['gitlab.com', 'github.com'],
    ['example.org', 'github.com'],
    ['hp.com', 'ht.com'],
    ['fly.io', 'flo.io'],
    ['bücher.example', 'github.com'],
    ['xn--a-0.example', 'github.com'],
    ['192.168.1.5', '192.168.1.4'],
    ['localhost:1', 'localhost:2'],
    ['', 'github.com'],
  ])('%s is not like %s', (here, site) => expect(looksLike(here, site)).toBe(false));
});
