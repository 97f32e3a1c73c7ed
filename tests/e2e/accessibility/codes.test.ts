import { beforeAll, expect, it } from 'vitest';
import { spokenDigits } from '../../../components/digit-groups';
import { addTyped, keyUri, useEngang } from '../chromium/session';

const engang = useEngang();

/** A node of Chromium's accessibility tree, as it is handed to assistive technology. */
interface Node {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
}

async function tree(): Promise<Node[]> {
  const client = await engang.page.page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  return nodes as Node[];
}

/** The texts below a node, in their order. */
function textsOf(nodes: Node[], node: Node): string[] {
  const below = (node.childIds ?? []).flatMap((id) => nodes.filter(({ nodeId }) => nodeId === id));
  const own = node.role?.value === 'StaticText' && !node.ignored ? [node.name?.value ?? ''] : [];
  return [...own, ...below.flatMap((each) => textsOf(nodes, each))];
}

const isLive = ({ properties = [] }: Node) =>
  properties.some(({ name, value }) => name === 'live' && value.value !== 'off');

beforeAll(async () => {
  await addTyped(engang.page, keyUri('Works', 'anna'));
  await addTyped(engang.page, keyUri('Fjord VPN', 'ida', '&digits=8'));
});

it('each row gives its code digit by digit, the seconds left as text, and is not announced', async () => {
  const before = await engang.page.eval(() =>
    [...document.querySelectorAll<HTMLElement>('[data-code]')].map((each) => each.dataset.code ?? ''),
  );
  const nodes = await tree();
  const rows = nodes.filter(
    ({ role, name }) => role?.value === 'listitem' && /^(Works|Fjord VPN), /.test(name?.value ?? ''),
  );
  expect(rows).toHaveLength(2);
  const texts = rows.map((row) => textsOf(nodes, row));
  const after = await engang.page.eval(() =>
    [...document.querySelectorAll<HTMLElement>('[data-code]')].map((each) => each.dataset.code ?? ''),
  );
  for (const [at, own] of texts.entries()) {
    const codes = [before[at] ?? '', after[at] ?? ''].map(spokenDigits); // it may have changed between the two looks
    expect(own.filter((text) => codes.includes(text))).not.toEqual([]);
    expect(own.filter((text) => /^\d{1,2} s$/.test(text))).toHaveLength(1);
    expect(own.filter((text) => /\d\d\d/.test(text))).toEqual([]);
  }
  const live = nodes.filter(isLive);
  expect(live.length).toBeGreaterThan(1);
  const said = live.flatMap((node) => textsOf(nodes, node));
  expect(said.filter((text) => /\d \d \d|\d{3}/.test(text))).toEqual([]);
});

it('a code is said once when it is asked for, through the region that announces', async () => {
  const { page } = engang;
  await page.eval(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const regions = '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]';
    for (const region of document.querySelectorAll(regions))
      new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
        childList: true,
        subtree: true,
        characterData: true,
      });
  });
  const said = () => page.eval(() => (window as unknown as { said: string[] }).said);
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  expect(await said()).toEqual([]);
  await page.eval(() => document.querySelector<HTMLElement>('.account .on-focus')?.focus());
  await page.press('Enter');
  await expect.poll(said).toContainEqual(expect.stringMatching(/\d \d \d, \d \d \d/));
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  expect((await said()).filter(Boolean)).toHaveLength(1);
  const nodes = await tree();
  const [region] = nodes.filter(
    (node) => isLive(node) && textsOf(nodes, node).some((text) => /\d \d/.test(text)),
  );
  expect(region?.role?.value).toBe('status');
});
