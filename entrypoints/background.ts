import { defineBackground } from 'wxt/utils/define-background';
import { backUpByItself, backUpHere } from '../lib/actions/auto-backup';
import { fillOnRequest } from '../lib/actions/fill-on-request';
import { finishAskedFrames } from '../lib/actions/finish-asked-frame';
import { followLanguage } from '../lib/actions/follow-language';
import { keepSecondCopies } from '../lib/actions/keep-second-copy';
import { lockBySystem } from '../lib/actions/lock-by-system';
import { beReady, endReady, settleReady } from '../lib/actions/ready';
import { createHere, unlockHere } from '../lib/actions/unlock';
import { changePasswordHere } from '../lib/actions/ways';
import { clearOnAlarm } from '../lib/browser/clipboard';
import { watchClock } from '../lib/browser/clock-watch';
import { giveBackPages } from '../lib/browser/page-loan';
import { answer } from '../lib/browser/request';

/** A list of what the background hears. It keeps nothing: the browser may end it at any time. */
export default defineBackground(() => {
  answer('background', {
    unlock: ({ password }) => unlockHere(password),
    create: ({ password }) => createHere(password),
    changePassword: ({ password }) => changePasswordHere(password),
    beReady: () => settleReady().then(() => true),
    endReady: ({ origin }) => endReady(origin).then(() => true),
    backUpNow: () => backUpHere(),
  });
  lockBySystem();
  clearOnAlarm();
  watchClock();
  followLanguage();
  fillOnRequest();
  finishAskedFrames();
  giveBackPages();
  beReady();
  keepSecondCopies();
  backUpByItself();
});
