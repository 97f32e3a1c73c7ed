import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answer } from '../../lib/browser/request';
import { SHAPES } from '../../lib/browser/request-shapes';
import { AppError } from '../../lib/error';

type Heard = (message: unknown, sender: unknown) => Promise<unknown> | undefined;
const OWN = 'chrome-extension://ours/';
const heard = vi.hoisted(() => [] as Heard[]);
vi.mock('../../lib/browser/extension', () => ({
  browser: {
    runtime: {
      id: 'ours',
      getURL: (path: string) => `chrome-extension://ours/${path}`,
      onMessage: { addListener: (each: Heard) => heard.push(each) },
    },
  },
}));

const did: unknown[] = [];
const note = async (payload: unknown): Promise<never> => did.push(payload) as never;
const US = { id: 'ours', url: `${OWN}popup.html` };
const RIGHT = { to: 'background', name: 'unlock', payload: { password: 'one calm password' } };

beforeEach(() => {
  did.length = 0;
  heard.length = 0;
  answer('background', { unlock: note, create: note, beReady: note, endReady: note } as never);
});
const say = (message: unknown, sender: unknown = US) => heard[0]?.(message, sender);

describe('a request', () => {
  it('of our own page is answered', async () => {
    expect(await say(RIGHT)).toEqual({ answer: 1 });
    expect(did).toEqual([RIGHT.payload]);
  });

  it.each([
    ['a page of the web', { id: 'ours', url: 'https://havn.example/popup.html' }],
    ['a page that carries our address', { id: 'ours', url: `https://havn.example/#${OWN}` }],
    [
      'a page whose address begins like ours',
      { id: 'ours', url: 'chrome-extension://ours.example/popup.html' },
    ],
    ['another extension', { id: 'theirs', url: 'chrome-extension://theirs/popup.html' }],
    ['another extension that claims our address', { id: 'theirs', url: US.url }],
    ['nobody', { id: 'ours' }],
    ['nothing', undefined],
  ])('of %s is not heard', (_, sender) => {
    expect(say(RIGHT, sender ?? {})).toBeUndefined();
    expect(did).toEqual([]);
  });

  it('that is meant for someone else is not heard', () => {
    expect(say({ ...RIGHT, to: 'offscreen' })).toBeUndefined();
    expect(say({ ...RIGHT, name: 'derive' })).toBeUndefined();
  });

  it('is refused in every wrong shape, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(SHAPES)), fc.jsonValue(), async (name, payload) => {
        const shape = SHAPES[name as keyof typeof SHAPES];
        fc.pre(JSON.stringify(payload) !== '{}' || Object.keys(shape).length > 0);
        const reply = await say({ to: 'background', name, payload });
        expect([undefined, 'unexpected']).toContain((reply as { error: string } | undefined)?.error);
        expect(reply ?? {}).not.toHaveProperty('answer');
      }),
      { numRuns: 2_000 },
    );
    expect(did).toEqual([]);
  });

  it('that is rubbish is not heard, and throws nothing', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        expect(say(message)).toBeUndefined();
      }),
      { numRuns: 2_000 },
    );
    for (const name of ['__proto__', 'constructor', 'toString']) {
      expect(say({ to: 'background', name, payload: {} })).toBeUndefined();
    }
  });

  it('tells of an error no more than its code', async () => {
    heard.length = 0;
    const fail = (error: unknown) => async () => Promise.reject(error);
    answer('background', {
      unlock: fail(new AppError('vault_newer')),
      create: fail(new Error('one calm password')),
    } as never);
    expect(await say(RIGHT)).toEqual({ error: 'vault_newer' });
    expect(await say({ ...RIGHT, name: 'create' })).toEqual({ error: 'unexpected' });
  });
});
