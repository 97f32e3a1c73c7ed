const LIMIT = 3_000;

/** What comes of asking a page, or `otherwise`: one that is busy, or has crashed, may never answer. `limit` in ms. */
export function inTime<T>(asking: Promise<T>, otherwise: T, limit = LIMIT): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<T>((done) => {
    timer = setTimeout(() => done(otherwise), limit);
  });
  return Promise.race([asking.catch(() => otherwise), late]).finally(() => clearTimeout(timer));
}
