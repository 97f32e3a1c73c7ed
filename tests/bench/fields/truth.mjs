/** The truth of every input, document by document: the page, then its frames, each in the order of the corpus. */
export function truthsOf(page) {
  const frames = [];
  const main = [];
  const visit = (node, list) => {
    if (node.t === 'iframe') {
      const own = [];
      frames.push(own);
      for (const child of node.c ?? []) visit(child, own);
      return;
    }
    const typed = node.t === 'input' && !['submit', 'button', 'image', 'reset'].includes(node.a?.type);
    if (typed || node.t === 'textarea') list.push({ truth: node.truth, group: node.group });
    for (const child of node.c ?? []) visit(child, list);
  };
  for (const node of page.tree) visit(node, main);
  return [main, ...frames];
}

/**
 * What came of a page, of what was found in each of its documents. Split codes count as one: right where all boxes are,
 * and nothing else. A hidden mirror of a split code counts for nothing.
 */
export function score(page, found) {
  const sure = found.filter(({ strength }) => strength === 'confident');
  const fills = sure.flatMap(({ boxes }) => boxes.filter(({ truth }) => truth !== 'mirror'));
  const wanted = found.flatMap((each) => each.truth.filter(({ truth }) => truth === 'totp'));
  const hits = fills.filter(({ truth }) => truth === 'totp');
  const groups = new Set(wanted.map(({ group }) => group).filter(Boolean));
  const whole = groups.size === 0 || wanted.filter(({ group }) => groups.has(group)).length === hits.length;
  return {
    page,
    ms: found.reduce((sum, { ms }) => sum + ms, 0),
    filled: fills.length > 0,
    neutral: fills.every(({ truth }) => truth === 'enrol'),
    right: hits.length > 0 && hits.length === fills.length && whole,
    seen: hits.length > 0,
    offered: found.some(({ boxes }) => boxes.some(({ truth }) => truth === 'totp')),
    wrong: fills.some(({ truth }) => truth !== 'totp' && truth !== 'enrol'),
  };
}
