/**
 * Memory that threads share, made known to the garbage collector. V8 does not count it, so it would not look for buffers
 * that nothing uses any more: 1.8 GB of them stayed in a trial with 4 MB in use.
 */

/** In bytes. Smaller buffers are left out, because counting them would take longer than it saves. */
const LEAST_COUNTED = 65_536;

/** For each shared buffer a plain one of the same size, which V8 counts. It is never written, so it takes no memory, and it lives as long. */
const counted = new WeakMap<SharedArrayBuffer, ArrayBuffer>();

function count(buffer: SharedArrayBuffer): void {
  if (buffer.byteLength >= LEAST_COUNTED && !counted.has(buffer))
    counted.set(buffer, new ArrayBuffer(buffer.byteLength));
}

export function allocateShared(bytes: number): SharedArrayBuffer {
  const buffer = new SharedArrayBuffer(bytes);
  count(buffer);
  return buffer;
}

/** Counts the shared memory of a value that came from another thread: of its columns, and of those of the objects in it. Lists hold rows and no columns. */
export function countShared(value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  if (!ArrayBuffer.isView(value)) Object.values(value).forEach(countShared);
  else if (value.buffer instanceof SharedArrayBuffer) count(value.buffer);
}
