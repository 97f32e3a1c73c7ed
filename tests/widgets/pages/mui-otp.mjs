import { MuiOtpInput } from 'mui-one-time-password-input';
import { digits } from './page.mjs';
import { h, start, useCode } from './react-page.mjs';

start(() => {
  const [value, onChange] = useCode();
  return h(MuiOtpInput, { length: digits, value, onChange, validateChar: (char) => /^\d$/.test(char) });
});
