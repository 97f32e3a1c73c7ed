import { describe, expect, it, vi } from 'vitest';
import { choiceActions, fieldQuestion, fillQuestion } from '../../components/fill-question';
import type { Choice } from '../../lib/actions/places';
import { account } from '../vault/accounts';

vi.mock('../../lib/browser/extension', async () => (await import('../browser/storage')).fakeExtension());

const choice = (name: string, at: number, rest: Partial<Choice> = {}): Choice => ({
  frameId: 0,
  field: { fields: [at], strength: 'possible', name },
  focused: false,
  ...rest,
});
const names = (choices: Choice[]) => choiceActions(choices, () => {}).map(({ name }) => name);

describe('the buttons for places', () => {
  it('tell two of one name apart by their order in the page', () => {
    expect(names([choice('Kode', 7, { focused: true }), choice('Kode', 3), choice('SMS', 5)])).toEqual([
      'fillAlike Kode 2',
      'fillAlike Kode 1',
      'fillField SMS',
    ]);
  });

  it.each([
    ['without names', [choice('', 1), choice('', 2)]],
    [
      'with a cursor in each of two frames',
      [choice('', 1, { focused: true }), choice('', 1, { frameId: 4, focused: true })],
    ],
    ['of one name in two frames', [choice('Kode', 1, { frameId: 4 }), choice('Kode', 1)]],
  ])('are never called the same: %s', (_, choices) => {
    expect(new Set(names(choices)).size).toBe(choices.length);
  });

  it('fill the place that they name', () => {
    const said: unknown[] = [];
    const choices = [choice('Kode', 7), choice('Kode', 3)];
    for (const { run } of choiceActions(choices, (more) => said.push(more.chosen))) run();
    expect(said).toEqual(choices);
  });
});

it('asks which one only where there are several', () => {
  expect(fieldQuestion('havn.example', [choice('Kode', 1)], () => {}).text).toBe('askOneField havn.example');
  expect(fieldQuestion('havn.example', [choice('a', 1), choice('b', 2)], () => {}).text).toBe(
    'askField havn.example',
  );
});

describe('the question about a site', () => {
  const ask = (rest: { lookalike?: string | null; plain?: boolean }) => {
    const said: unknown[] = [];
    const site = {
      host: 'http://login.bank.example',
      site: 'http://bank.example',
      lookalike: null,
      plain: false,
    };
    const notice = fillQuestion(
      { did: 'ask', because: 'site', ...site, ...rest },
      { ...account(1), sites: ['bank.example'] },
      (more) => said.push(more),
    );
    notice.actions?.[0]?.run();
    return { text: notice.text, said };
  };

  it('says that the page is not encrypted, where that is all, and that nothing is remembered', () => {
    expect(ask({ plain: true }).text).toMatch(
      /^plainPage askSiteOnce .*bank\.example http:\/\/login\.bank\.example$/,
    );
    expect(ask({}).text).toMatch(/^askSite /);
  });

  it('is answered for that site alone', () =>
    expect(ask({}).said).toEqual([{ confirmed: 'http://bank.example' }]));
});
