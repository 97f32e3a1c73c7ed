import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mainJob, restoreBackup } from '../../journey/main-job.mjs';
import { practicePages } from '../../practice/practice-pages.mjs';
import { startPractice } from '../../practice/server.mjs';
import { emptyFolder, lock, SLOW, startEngang, unlock } from './engang';

const PLANTED = ['https://page.planted.example/', 'https://worker.planted.example/'];
/** Chromium itself looks for updates of its parts. */
const CHROMIUMS_OWN = /(^|\.)(google|googleapis|gvt1)\.com$/;

it('a full use makes no request, and the two that are planted are seen', async () => {
  const folder = await emptyFolder();
  const log = join(folder, 'net-log.json');
  const site = await startPractice();
  const proxy = await listeningProxy();
  const args = [`--log-net-log=${log}`, `--proxy-server=${proxy.address}`]; // the site is on this machine: not by proxy
  const engang = await startEngang({ downloads: folder, args });
  const pages = practicePages(site.url, { query: 'kind=hotp' });
  const { backup } = await mainJob({ driver: engang, site: pages, downloads: folder, say: () => {} });

  // What only the reader of photographs reads: its .wasm, too, is in the extension.
  const tilted = await engang.newPage(`${site.url}qr/tilted`);
  const popup = await engang.openPopup(tilted);
  await popup.click('button', 'Scan this page');
  await popup.see('Found on 127.0.0.1');
  await popup.close();

  const page = await engang.openExtensionPage('options.html');
  await restoreBackup(page, backup);
  await page.see('0 accounts were added.', SLOW);
  await page.click('button', 'Copy code');
  await page.see('copied');
  await lock(page);
  await unlock(page);

  const planted = (url: string) => void fetch(url).catch(() => {});
  await page.eval(planted, PLANTED[0] as string);
  await (await engang.worker())?.evaluate(planted, PLANTED[1] as string);
  await expect.poll(proxy.hosts).toEqual(expect.arrayContaining(PLANTED.map((url) => new URL(url).host)));
  await engang.close();

  const requests = await requestsIn(log);
  const ours = requests.filter(({ initiator }) => initiator.startsWith('chrome-extension:'));
  expect(ours.map(({ url }) => url)).toEqual(PLANTED);
  const hosts = new Set([...requests.map(({ url }) => new URL(url).hostname), ...proxy.hosts()]);
  const known = ['127.0.0.1', ...PLANTED.map((url) => new URL(url).hostname)];
  expect([...hosts].filter((host) => !known.includes(host) && !CHROMIUMS_OWN.test(host))).toEqual([]);
  expect(requests.some(({ url }) => url.startsWith(site.url))).toBe(true);
  proxy.close();
  await site.close();
});

/** A proxy that lets nothing through, and remembers which hosts it was asked for. */
async function listeningProxy() {
  const hosts = new Set<string>();
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', (data) => {
      const asked = /^\w+ (?:http:\/\/)?([^:/ ]+)/.exec(data.toString('latin1'))?.[1];
      hosts.add(asked ?? 'unreadable');
      socket.destroy();
    });
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  return { address: `127.0.0.1:${port}`, hosts: () => [...hosts], close: () => void server.close() };
}

/** Every request that any part of the browser began, by Chromium's own log; `initiator` is the origin behind it. */
async function requestsIn(log: string): Promise<{ url: string; initiator: string }[]> {
  const { constants, events } = JSON.parse(await readFile(log, 'utf8'));
  const start = constants.logEventTypes.URL_REQUEST_START_JOB;
  const requests: { type: number; params?: { url: string; initiator: string } }[] = events;
  return requests.flatMap(({ type, params }) => (type === start && params?.initiator ? [params] : []));
}
