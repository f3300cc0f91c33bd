/** The files that are being received at this moment: requests at the same time take no name twice, and keep the limits together. */
import type { ReceivedFile } from './upload.js';

export interface Arrival {
  readonly upload: string;
  readonly name: string;
  /** Rises while the file is received. */
  bytes: number;
}

export class Arrivals {
  readonly #open = new Set<Arrival>();

  of(upload: string): readonly ReceivedFile[] {
    return [...this.#open].filter((one) => one.upload === upload);
  }

  begin(upload: string, name: string): Arrival {
    const arrival = { upload, name, bytes: 0 };
    this.#open.add(arrival);
    return arrival;
  }

  end(arrival: Arrival): void {
    this.#open.delete(arrival);
  }
}
