import { expect, it } from 'vitest';
import { createEnrolments } from './enrol-pages.mjs';
import { hotp } from './otp.mjs';

const NOW = 1_800_000_000_000;
const routes = createEnrolments(() => NOW) as unknown as Record<
  string,
  (...args: unknown[]) => Record<string, unknown>
>;
const STEP = Math.floor(NOW / 30_000);

interface Visit {
  enrolling?: { otp: { key: Buffer; algorithm: string; digits: number } };
}

const show = (visit: Visit, query = '') => routes['GET /enrol']?.(visit, new URLSearchParams(query));
const confirm = (visit: Visit, code: string) =>
  routes['POST /enrol/code']?.(visit, new URLSearchParams(), new URLSearchParams({ code }));
const codeOf = ({ enrolling }: Visit) => hotp(enrolling?.otp.key, STEP, enrolling?.otp);

it('shows a new key at each visit, and takes the code of the last one alone', () => {
  const visit: Visit = {};
  show(visit);
  const old = codeOf(visit);
  show(visit);
  expect(confirm(visit, old)?.status).toBe(422);
  expect(confirm(visit, codeOf(visit))).toMatchObject({ title: 'Done' });
});

it('asks for the code on the same page, or on the next', () => {
  expect(show({})?.body).toContain('name="code"');
  expect(show({}, 'steps')?.body).not.toContain('name="code"');
  expect(routes['GET /enrol/code']?.({})).toEqual({ to: '/enrol' });
});
