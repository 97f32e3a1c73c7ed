const LIMIT = 3_000;

/** What comes of asking a page, or `otherwise`: one that is busy, or has crashed, may never answer. */
export function inTime<T>(asking: Promise<T>, otherwise: T): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<T>((done) => {
    timer = setTimeout(() => done(otherwise), LIMIT);
  });
  return Promise.race([asking.catch(() => otherwise), late]).finally(() => clearTimeout(timer));
}
