import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';

/** What kill-page.ts offers to whoever drives the page. */
export interface KillPage {
  create(): Promise<void>;
  /** Opens the vault by password number `password` and goes on from write number `write`, until the page ends. */
  begin(from: { password: number; write: number; busy: Busy }): Promise<void>;
  /** What was done so far, in order: "write 7", "password 3". */
  told(): Promise<string[]>;
  /** What is on the disk, and which of these passwords open it. */
  look(passwords: number[]): Promise<Seen>;
}

export interface Seen {
  opens: number[];
  altered: boolean;
  /** The browser had lost the whole database, and the second copy took its place. */
  putBack: boolean;
  damaged: number;
  /** Whether a next header lay beside the one that is valid: the kill came between its writing and its taking over. */
  staged: boolean;
  /** The number of the last write to each account. */
  labels: number[];
  /** The backups there are, and whether each opens and holds everything. */
  backups: [name: string, whole: boolean][];
  errors: string[];
}

/** What goes on while the vault is written to. */
export type Busy = 'writes' | 'passwords' | 'backups';

interface Browser {
  openExtensionPage(path: string): Promise<Driven>;
  kill9(): Promise<void>;
}
export interface Driven {
  eval<A extends unknown[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
}

export interface Kills {
  kills: number;
  torn: number;
  lost: number;
  writes: number;
  passwords: number;
  /** How many kills came while the next header was beside the valid one. */
  staged: number;
  backups: number;
  putBack: number;
  /** The most files of backups that were not done when the kill came, and that no one was told of. */
  unfinished: number;
}

const BUSY: Busy[] = ['writes', 'passwords', 'backups'];
/** What is waited for before a kill comes; the change of a password, or the backup, that is under way then is another. */
const FIRST = ['write', 'password', 'backup', 'write', 'write', 'write'];
/** A change of the password takes about as long, so that kills come at every point of it. */
const SPREAD_MS = 400;
const STEP_MS = 37;

/**
 * Kills a browser `count` times in the middle of writes and password changes, and looks at what is left after each.
 * @param traces what a person needs who is to find out why something is lost
 * @param hear the page tells all that it did while it lived; what it tells last may not be heard
 */
export async function killMany(
  count: number,
  start: () => Promise<Browser>,
  hear: (page: Driven, told: string[]) => Promise<void>,
  traces: () => Promise<string>,
): Promise<Kills> {
  const done: Kills = {
    kills: 0,
    torn: 0,
    lost: 0,
    writes: 0,
    passwords: 0,
    staged: 0,
    backups: 0,
    putBack: 0,
    unfinished: 0,
  };
  let [password, write] = [0, 0];
  let browser = await start();
  let page = await browser.openExtensionPage('kill.html');
  await page.eval(() => killPage.create());
  for (let round = 0; round < count; round++) {
    const told: string[] = [];
    await hear(page, told);
    const busy = BUSY[round % BUSY.length] as Busy;
    await page.eval((from) => killPage.begin(from), { password, write: write + 1, busy });
    const first = FIRST[round % FIRST.length] as string;
    while (lastOf(first, told) === undefined && !failed(told)) await sleep(2);
    await sleep((round * STEP_MS) % SPREAD_MS);
    await browser.kill9();
    expect(failed(told)).toBeUndefined();
    const acknowledged = {
      write: lastOf('write', told) ?? write,
      password: lastOf('password', told) ?? password,
    };

    browser = await start();
    page = await browser.openExtensionPage('kill.html');
    const candidates = [-1, 0, 1, 2]
      .map((more) => acknowledged.password + more)
      .filter((number) => number >= 0);
    const seen = await page.eval((numbers) => killPage.look(numbers), candidates);
    const newest = Math.max(...seen.labels);
    done.kills++;
    if (seen.staged) done.staged++;
    if (seen.putBack) done.putBack++;
    if (seen.damaged > 0 || seen.altered || !isAfter(seen.labels, newest)) done.torn++;
    if (newest < acknowledged.write) done.lost++;
    const backups = told.filter((what) => what.startsWith('backup ')).map((what) => what.split(' ')[1]);
    const good = seen.backups.filter(([, whole]) => whole).map(([name]) => name);
    if (backups.length > 0 && !good.includes(backups.at(-1) as string)) done.lost++;
    done.backups += backups.length;
    done.unfinished = Math.max(done.unfinished, seen.backups.length - good.length);
    expect(seen.errors, `round ${round}, ${await traces()}`).toEqual([]);
    expect(seen.opens, `round ${round}, ${JSON.stringify(acknowledged)}`).toHaveLength(1);
    const opened = seen.opens[0] as number;
    expect(opened).toBeGreaterThanOrEqual(acknowledged.password);
    done.passwords += opened - password;
    done.writes += newest - write;
    [password, write] = [opened, newest];
  }
  await browser.kill9();
  return done;
}

/** Whether the accounts are exactly as after this write: none older, none newer. */
function isAfter(labels: number[], write: number): boolean {
  const { length } = labels;
  const since = (at: number) => (((write - at) % length) + length) % length;
  return length > 0 && labels.every((label, at) => label === Math.max(0, write - since(at)));
}

const failed = (told: string[]) => told.find((what) => what.startsWith('failed'));

function lastOf(kind: string, told: string[]): number | undefined {
  const numbers = told
    .filter((what) => what.startsWith(`${kind} `))
    .map((what) => Number(what.split(' ')[1]));
  return numbers.at(-1);
}

declare const killPage: KillPage;
