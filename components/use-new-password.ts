import { useEffect, useState } from 'preact/hooks';
import { isAcceptable, type Strength, strengthOf } from '../lib/password/strength';

export type PasswordProblem = 'differ' | 'refused';

/** A password that is being chosen: typed twice, and measured as it grows. */
export function useNewPassword() {
  const [password, setPassword] = useState('');
  const [repeated, setRepeated] = useState('');
  const [strength, setStrength] = useState<Strength | null>(null);
  const [problem, setProblem] = useState<PasswordProblem | null>(null);

  useEffect(() => {
    let stale = false;
    if (password) void strengthOf(password).then((measured) => stale || setStrength(measured));
    else setStrength(null);
    return () => {
      stale = true;
    };
  }, [password]);

  /** The password, or null where it will not do, and then `problem` says why. Measures anew: typing may be faster. */
  const settle = async (): Promise<string | null> => {
    const found = !isAcceptable(password, await strengthOf(password))
      ? 'refused'
      : password !== repeated
        ? 'differ'
        : null;
    setProblem(found);
    return found ? null : password;
  };
  /** Both boxes at once, or one of them. */
  const type = (typed: { password?: string; repeated?: string }) => {
    setProblem(null);
    if (typed.password !== undefined) setPassword(typed.password);
    if (typed.repeated !== undefined) setRepeated(typed.repeated);
  };
  return { password, repeated, strength, problem, type, settle };
}

export type NewPassword = ReturnType<typeof useNewPassword>;
