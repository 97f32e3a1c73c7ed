import { AppError } from '../error';

type Reply<A> = { answer: A } | { failed: true };

/**
 * One question to a Worker of its own, which is ended with the answer: its memory goes with it.
 * @param limit milliseconds after which the Worker is killed
 * @throws AppError scan_timeout past `limit`; unexpected where the Worker fails
 */
export function askWorker<A>(
  worker: Worker,
  question: unknown,
  transfer: Transferable[] = [],
  limit?: number,
): Promise<A> {
  return new Promise<A>((resolve, reject) => {
    const fail = () => reject(new AppError('unexpected'));
    worker.onmessage = ({ data }: MessageEvent<Reply<A>>) =>
      'answer' in data ? resolve(data.answer) : fail();
    worker.onerror = fail;
    worker.onmessageerror = fail;
    if (limit) setTimeout(() => reject(new AppError('scan_timeout')), limit);
    worker.postMessage(question, transfer);
  }).finally(() => worker.terminate());
}

/** The Worker's side: also says that it failed, as where memory cannot be had. What exactly stays in the Worker. */
export function answerInWorker<Q, A>(work: (question: Q) => A | Promise<A>): void {
  addEventListener('message', async ({ data }: MessageEvent<Q>) => {
    const reply: Reply<A> = await Promise.resolve(data)
      .then(work)
      .then(
        (answer) => ({ answer }),
        () => ({ failed: true }),
      );
    postMessage(reply);
  });
}
