/** Fails a file whose tests make Node warn that listeners leak, as a server would on its log. */
import { afterAll, beforeAll, expect } from 'vitest';

export function noLeakWarnings(): void {
  const seen: string[] = [];
  const note = ({ name, message }: Error) => {
    if (name === 'MaxListenersExceededWarning') seen.push(message);
  };
  beforeAll(() => void process.on('warning', note));
  afterAll(() => {
    process.removeListener('warning', note);
    expect(seen).toEqual([]);
  });
}
