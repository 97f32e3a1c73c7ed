import { afterAll, beforeAll, expect, it } from 'vitest';
import { createVault } from '../../journey/main-job.mjs';
import { readDisk } from './disk';
import { type Engang, lock, startEngang, unlock } from './engang';
import { addAll, inListOrder, numbered, wholeList } from './typist';

let engang: Engang;
beforeAll(async () => {
  engang = await startEngang();
});
afterAll(() => engang.close());

it('two windows add 100 accounts each at once: both list all 200', async () => {
  const one = await engang.openExtensionPage('options.html');
  await createVault(one);
  const two = await engang.opened(() =>
    one.eval(() => void open(location.href, '', 'popup,width=900,height=800')),
  );
  await two.wait('button', 'Add account');

  const [north, south] = [numbered('North', 100), numbered('South', 100)];
  await Promise.all([one.eval(addAll, north), two.eval(addAll, south)]);

  const all = inListOrder([...north, ...south]);
  for (const page of [one, two]) expect(await wholeList(page)).toEqual(all);
  // Each of the 200 is a revision of its own, over the first one: no window wrote over the other.
  expect((await readDisk(one)).revisions.at(-1)?.number).toBe(201);

  await lock(one);
  await two.wait('button', 'Unlock');
  await unlock(two);
  expect(await wholeList(two)).toEqual(all);
});
