import { expect, it, test } from 'vitest';
import { nextSteps } from '../../components/next-steps';
import type { Where } from '../../components/use-look';
import type { Found } from '../../lib/actions/found';
import type { EmptyFile } from '../../lib/actions/scan-pictures';
import type { Clue } from '../../lib/qr/reading';

const ACCOUNT: Found = {
  kind: 'account',
  notes: [],
  place: null,
  reading: {
    issuer: 'Works',
    label: 'anna',
    otp: { type: 'totp', secret: 'JBSWY3DPEHPK3PXP', algorithm: 'SHA1', digits: 6, period: 30 },
  },
};
const WIFI: Found = { kind: 'other', qr: { kind: 'wifi' }, error: null, place: null };

interface Case {
  where?: Where;
  found?: Found[];
  clues?: Clue[];
  late?: boolean;
  picture?: Blob | null;
  empty?: EmptyFile[];
}

/** What a look says, and what it offers to try. */
function after({ where = 'visible', found = [], clues = [], late = false, ...rest }: Case) {
  const of = where === 'files' || where === 'camera' ? 'picture' : 'page';
  const picture = rest.picture === undefined ? new Blob() : rest.picture;
  const empty = rest.empty ? { empty: rest.empty } : {};
  return nextSteps({
    where,
    fresh: found.length > 0,
    scan: { found, clues, late, picture, of, host: null, site: null, ...empty },
  });
}

test.each<[string, Case, string[], string[]]>([
  ['nothing on the page', {}, ['nothingOnPage'], ['whole', 'frame']],
  ['nothing on the whole page', { where: 'whole', picture: null }, ['nothingOnWholePage'], []],
  ['nothing when zoomed', { where: 'zoomed', picture: null }, ['nothingZoomed'], []],
  ['nothing in a picture', { where: 'files' }, ['nothingInPicture'], ['frame']],
  ['nothing in a frame', { where: 'frame' }, ['nothingInFrame'], ['frame']],
  ['cut off', { clues: ['cut-off'] }, ['cutOffOnPage'], ['whole']],
  ['cut off in a picture', { where: 'files', clues: ['cut-off'] }, ['cutOffInPicture'], []],
  ['too small', { clues: ['small'] }, ['smallOnPage'], ['zoom']],
  ['too small when zoomed', { where: 'zoomed', clues: ['small'] }, ['nothingZoomed'], ['frame']],
  ['too small in a picture', { where: 'files', clues: ['small'] }, ['smallInPicture'], ['frame']],
  ['covered', { clues: ['unreadable'] }, ['unreadableOnPage'], ['frame', 'whole']],
  ['covered, and in parts', { clues: ['cut-off', 'unreadable'] }, ['unreadableOnPage'], ['frame', 'whole']],
  ['damaged in a picture', { where: 'files', clues: ['unreadable'] }, ['unreadableInPicture'], ['frame']],
  ['too late', { late: true }, ['lookedTooLong'], ['frame', 'whole']],
  [
    'cut off, and too late',
    { clues: ['cut-off'], late: true },
    ['cutOffOnPage', 'lookedTooLong'],
    ['frame', 'whole'],
  ],
  ['cut off and small', { clues: ['cut-off', 'small'] }, ['smallOnPage'], ['zoom', 'whole']],
  ['something else alone', { found: [WIFI] }, ['anotherQr'], ['whole', 'frame']],
  ['an account, and one cut off', { found: [ACCOUNT], clues: ['cut-off'] }, ['cutOffOnPage'], ['whole']],
])('%s', (_, seen, reasons, steps) => expect(after(seen)).toEqual({ reasons, steps }));

it('says nothing more where an account was found', () => {
  expect(after({ found: [ACCOUNT] })).toBeNull();
  expect(after({ found: [WIFI, ACCOUNT] })).toBeNull();
});

it('leaves it to the list of files where that says why', () => {
  expect(
    after({ where: 'files', picture: null, empty: [{ name: 'a.png', error: 'picture_unreadable' }] }),
  ).toBeNull();
});
