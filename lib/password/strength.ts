/** From 0 (guessed at once) to 4 (out of reach), and whether it is enough for a vault or a backup. */
export interface Strength {
  score: 0 | 1 | 2 | 3 | 4;
  enough: boolean;
}

/** Length that is asked of every password, whatever the meter says. */
export const MIN_LENGTH = 12;

/** The estimator is large and loads on the first call: only screens that choose a password pay for it. */
export async function strengthOf(password: string): Promise<Strength> {
  const [{ ZxcvbnFactory }, common] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ]);
  const estimator = new ZxcvbnFactory({ dictionary: common.dictionary, graphs: common.adjacencyGraphs });
  const { score } = estimator.check(password);
  return { score, enough: password.length >= MIN_LENGTH && score >= 3 };
}
