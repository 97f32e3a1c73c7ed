/**
 * What a person does for each guide of tests/practice/guides: clicks, key presses, texts typed or pasted, counted as they
 * are sent to a real Chromium. From what shows the QR to the server's yes, and from the code field of a sign-in to the code
 * in it. The vault is unlocked. What is done to the page itself, its links and its own buttons, is counted apart.
 */
import { installTool } from '../drivers/find-browser.mjs';
import { startPractice } from '../practice/server.mjs';
import { flows, follow } from './effort/flows.mjs';
import { atWork } from './effort/hands.mjs';
import { buildProduct } from './product.mjs';

const LIMITS = { enrolMax: 3, enrolWrongQrMax: 5, loginMax: 1 };

export default async function bench({ folder }) {
  for (const tool of ['Xvfb', 'openbox', 'xdotool'])
    if (!installTool(tool)) throw new Error(`This bench needs ${tool}.`);
  const extension = await buildProduct(folder);
  const site = await startPractice();
  const guides = [];
  try {
    for (const flow of flows) {
      console.error(flow.name);
      const { enrol, login } = await withHands(extension, site.url, flow);
      guides.push({
        name: flow.name,
        wrongFirst: Boolean(flow.wrong),
        aside: flow.aside === true,
        enrol,
        login,
      });
    }
  } finally {
    await site.close();
  }
  const counted = guides.filter(({ aside }) => !aside);
  const most = (numbers) => Math.max(...numbers);
  const json = {
    enrolMax: most(counted.filter(({ wrongFirst }) => !wrongFirst).map(({ enrol }) => enrol.engang.length)),
    enrolWrongQrMax: most(
      counted.filter(({ wrongFirst }) => wrongFirst).map(({ enrol }) => enrol.engang.length),
    ),
    loginMax: most(guides.map(({ login }) => login.engang.length)),
    guides,
  };
  const rows = [
    ...guides.flatMap(rowsOf),
    ...Object.entries(LIMITS).map(([name, limit]) => total(name, json[name], limit)),
  ];
  if (rows.some(({ met }) => met === false)) process.exitCode = 1;
  return { rows, json };
}

async function withHands(extension, site, flow) {
  const hands = await atWork(extension, site);
  try {
    return await follow(hands, flow);
  } catch (cause) {
    throw new Error(`${flow.name}: ${cause.message}`, { cause });
  } finally {
    await hands.close();
  }
}

const actions = ({ engang, page }) =>
  `${engang.length} ${engang.length === 1 ? 'action' : 'actions'}, and ${page.length} of the page’s own`;

function rowsOf({ name, wrongFirst, aside, enrol, login }) {
  const limit = wrongFirst ? LIMITS.enrolWrongQrMax : LIMITS.enrolMax;
  const held = aside ? {} : { target: `at most ${limit}`, met: enrol.engang.length <= limit };
  return [
    { name: `${name}: set up`, measured: actions(enrol), ...held },
    {
      name: `${name}: sign in`,
      measured: actions(login),
      target: `at most ${LIMITS.loginMax}`,
      met: login.engang.length <= LIMITS.loginMax,
    },
  ];
}

const total = (name, value, limit) => ({
  name,
  measured: String(value),
  target: `at most ${limit}`,
  met: value <= limit,
});
