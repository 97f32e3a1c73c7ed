import type { HeaderCopy, Revision, VaultStore } from '../vault/store';
import { SessionStore } from './session-store';
import { isShared } from './shared-computer';

/** The vault where it lies: in memory on a shared computer, else on disk. */
export class PlacedStore implements VaultStore {
  readonly #disk: VaultStore;
  readonly #memory = new SessionStore();

  constructor(disk: VaultStore) {
    this.#disk = disk;
  }

  readHeaders = async () => (await this.place()).readHeaders();
  hasVault = async () => (await this.place()).hasVault();
  create = async (copies: HeaderCopy[], first: Revision) => (await this.place()).create(copies, first);
  repairHeaders = async (copies: HeaderCopy[]) => (await this.place()).repairHeaders(copies);
  stageHeader = async (copy: HeaderCopy) => (await this.place()).stageHeader(copy);
  promoteHeader = async (copies: HeaderCopy[], from: string) =>
    (await this.place()).promoteHeader(copies, from);
  look = async (known?: number) => (await this.place()).look(known);
  readRevision = async (number: number) => (await this.place()).readRevision(number);
  addRevision = async (revision: Revision, outlived: (numbers: number[]) => number[]) =>
    (await this.place()).addRevision(revision, outlived);

  place = async (): Promise<VaultStore> => ((await isShared()) ? this.#memory : this.#disk);
}
