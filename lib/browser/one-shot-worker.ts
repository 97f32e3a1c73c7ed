import { AppError } from '../error';

/**
 * One question to a Worker of its own, which is ended with the answer: its memory goes with it.
 * @param limit milliseconds after which the Worker is killed
 * @throws AppError scan_timeout past `limit`; unexpected where the Worker fails
 */
export function askWorker<T>(
  worker: Worker,
  question: unknown,
  transfer: Transferable[] = [],
  limit?: number,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data as T);
    worker.onerror = () => reject(new AppError('unexpected'));
    worker.onmessageerror = () => reject(new AppError('unexpected'));
    if (limit) setTimeout(() => reject(new AppError('scan_timeout')), limit);
    worker.postMessage(question, transfer);
  }).finally(() => worker.terminate());
}
