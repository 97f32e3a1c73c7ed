import { AppError, codeOf, type ErrorCode } from '../error';

type Reply<A, P> = { answer: A } | { failed: ErrorCode } | { progress: P };

interface Ask<P> {
  transfer?: Transferable[];
  /** Milliseconds without an answer or progress after which the Worker is killed. */
  limit?: number;
  /** Aborting kills the Worker. */
  signal?: AbortSignal | undefined;
  onProgress?: (progress: P) => void;
}

/**
 * One question to a Worker of its own, which is ended with the answer: its memory goes with it.
 * @throws AppError scan_timeout past `limit`, interrupted by `signal`, the Worker's own, unexpected where it fails
 */
export function askWorker<A, P = never>(
  worker: Worker,
  question: unknown,
  { transfer = [], limit, signal, onProgress }: Ask<P> = {},
): Promise<A> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return new Promise<A>((resolve, reject) => {
    const fail = (code: ErrorCode) => reject(new AppError(code));
    const wait = () => {
      clearTimeout(timer);
      if (limit) timer = setTimeout(() => fail('scan_timeout'), limit);
    };
    worker.onmessage = ({ data }: MessageEvent<Reply<A, P>>) => {
      wait();
      if ('progress' in data) onProgress?.(data.progress);
      else if ('answer' in data) resolve(data.answer);
      else fail(data.failed);
    };
    worker.onerror = () => fail('unexpected');
    worker.onmessageerror = () => fail('unexpected');
    signal?.addEventListener('abort', () => fail('interrupted'));
    if (signal?.aborted) fail('interrupted');
    wait();
    worker.postMessage(question, transfer);
  }).finally(() => {
    clearTimeout(timer);
    worker.terminate();
  });
}

/** The Worker's side: also says that it failed, as where memory cannot be had. What exactly stays in the Worker. */
export function answerInWorker<Q, A, P = never>(
  work: (question: Q, report: (progress: P) => void) => A | Promise<A>,
): void {
  const report = (progress: P) => postMessage({ progress });
  addEventListener('message', async ({ data }: MessageEvent<Q>) => {
    const reply: Reply<A, P> = await Promise.resolve(data)
      .then((question) => work(question, report))
      .then(
        (answer) => ({ answer }),
        (error) => ({ failed: codeOf(error) }),
      );
    postMessage(reply);
  });
}
