import { describe, expect, it } from 'vitest';
import { search } from '../../lib/otp/search';
import { account } from '../vault/accounts';

const named = (issuer: string, label: string, sites: string[] = []) => ({
  ...account(1),
  issuer,
  label,
  sites,
});
const accounts = [
  named('Ålesund kommune', 'kari'),
  named('Region Sjælland', 'søren'),
  named('Västerås', 'åsa'),
  named('Works', 'anna', ['login.works.example']),
];

describe('search', () => {
  it.each([
    ['', ['Ålesund kommune', 'Region Sjælland', 'Västerås', 'Works']],
    ['   ', ['Ålesund kommune', 'Region Sjælland', 'Västerås', 'Works']],
    ['åle', ['Ålesund kommune']],
    ['ALES', ['Ålesund kommune']],
    ['A\u030ale', ['Ålesund kommune']],
    ['sjaelland', ['Region Sjælland']],
    ['sjæll sø', ['Region Sjælland']],
    ['soren', ['Region Sjælland']],
    ['vasteras', ['Västerås']],
    ['works.example', ['Works']],
    ['works kari', []],
    ['.*', []],
  ])('%j finds %j', (query, expected) => {
    expect(search(accounts, query).map(({ issuer }) => issuer)).toEqual(expected);
  });
});
