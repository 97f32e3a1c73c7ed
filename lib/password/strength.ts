/** zxcvbn's score, from 0 (guessed at once) to 4 (out of reach), as a verdict. */
export type Verdict = 'short' | 'weak' | 'fair' | 'strong';

export interface Strength {
  score: number;
  verdict: Verdict;
}

/** NIST SP 800-63B asks for eight characters at least. */
export const MIN_LENGTH = 8;

/** The estimator is large and loads on the first call: only screens that choose a password pay for it. */
export async function strengthOf(password: string): Promise<Strength> {
  const [{ ZxcvbnFactory }, common] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ]);
  const estimator = new ZxcvbnFactory({ dictionary: common.dictionary, graphs: common.adjacencyGraphs });
  const { score } = estimator.check(password);
  if (password.length < MIN_LENGTH) return { score, verdict: 'short' };
  return { score, verdict: score < 2 ? 'weak' : score === 2 ? 'fair' : 'strong' };
}

/** Long enough to be the user's own decision, whatever the estimator says: it knows nothing of some languages. */
const LONG = 12;

/** What is short and guessed at once is refused; of the rest the screen says how strong it is. */
export function isAcceptable(password: string, { verdict }: Strength): boolean {
  return verdict === 'fair' || verdict === 'strong' || password.length >= LONG;
}
