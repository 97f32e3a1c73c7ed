import type { Scrypt } from '../backup/scrypt';
import { askWorker } from './one-shot-worker';

/** scrypt in a Worker of its own: the page stays alive, and the memory goes with the Worker. */
export const scryptInWorker: Scrypt = (...question) => askWorker(new Worker('/scrypt-worker.js'), question);
