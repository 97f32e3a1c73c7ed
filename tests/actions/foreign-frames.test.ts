import { describe, expect, it } from 'vitest';
import { askedFramesIn, foreignFramesIn } from '../../lib/actions/foreign-frames';
import { frame, sure } from './frames';

const HAVN = 'https://login.havn.example';
const PAY = 'https://pay.example';
const account = { sites: ['havn.example'] };
const shown = (src: string, width = 400, height = 300) => ({ src, width, height });
const page = (...frames: ReturnType<typeof shown>[]) => frame(HAVN, [], { frames });

describe('foreignFramesIn', () => {
  it('names what is shown of another host, the largest first', () => {
    const frames = [page(shown('https://small.example', 200, 100), shown(PAY), shown(PAY))];
    expect(foreignFramesIn(frames, account)).toEqual([
      { origin: PAY, host: 'pay.example' },
      { origin: 'https://small.example', host: 'small.example' },
    ]);
  });

  it('has what fits the account before what is larger', () => {
    const frames = [page(shown(PAY), shown('https://mfa.havn.example', 200, 100))];
    expect(foreignFramesIn(frames, account).map(({ host }) => host)).toEqual([
      'mfa.havn.example',
      'pay.example',
    ]);
  });

  it.each([
    ['too narrow', [page(shown(PAY, 149, 300))]],
    ['too low', [page(shown(PAY, 400, 79))]],
    ['over plain http', [page(shown('http://pay.example'))]],
    [
      'in a page that the account does not fit',
      [frame('https://evil.example', [], { frames: [shown(PAY)] })],
    ],
    [
      'in a frame of a page that the account does not fit',
      [frame(HAVN, [], { ancestors: ['https://evil.example'], frames: [shown(PAY)] })],
    ],
    [
      'looked into already',
      [
        page(shown('https://mfa.havn.example')),
        frame('https://mfa.havn.example', [], { frameId: 3, ancestors: [HAVN] }),
      ],
    ],
  ])('leaves out what is %s', (_, frames) => expect(foreignFramesIn(frames, account)).toEqual([]));

  it('offers three at most', () => {
    const many = [1, 2, 3, 4, 5].map((at) => shown(`https://ad${at}.example`));
    expect(foreignFramesIn([page(...many)], account)).toHaveLength(3);
  });
});

describe('askedFramesIn', () => {
  const inner = (origin: string, ancestors: string[] | null, frameId = 3) =>
    frame(origin, [sure(0)], { frameId, ancestors });
  const ids = (frames: Parameters<typeof askedFramesIn>[0]) =>
    askedFramesIn(frames, account, PAY).map(({ frameId }) => frameId);

  it.each([
    ['of exactly that origin', [page(shown(PAY)), inner(PAY, [HAVN])], [3]],
    ['of the origin in itself', [page(shown(PAY)), inner(PAY, [PAY, HAVN])], [3]],
    ['of the same site, but another origin', [page(shown(PAY)), inner('https://x.pay.example', [HAVN])], []],
    ['in a frame of a third host', [page(shown(PAY)), inner(PAY, ['https://ad.example', HAVN])], []],
    ['that the page does not show any more', [page(), inner(PAY, [HAVN])], []],
    [
      'where the page went elsewhere',
      [frame('https://evil.example', []), inner(PAY, ['https://evil.example'])],
      [],
    ],
    ['alone, in a browser that does not say what is around it', [page(shown(PAY)), inner(PAY, null)], [3]],
    ['one of two, in such a browser', [page(shown(PAY)), inner(PAY, null), inner(PAY, null, 4)], []],
    ['both of two that fit', [page(shown(PAY)), inner(PAY, [HAVN]), inner(PAY, [HAVN], 4)], [3, 4]],
  ])('%s', (_, frames, expected) => expect(ids(frames)).toEqual(expected));
});
