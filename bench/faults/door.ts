/**
 * A TCP proxy between a program and its database: it can cut all connections, and its port stays the same when the
 * database moves.
 */
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface Door {
  readonly uri: string;
  /** Sets the port of the database to which connections are passed on. */
  setPort(port: number): void;
  /** Cuts every connection, and accepts none for this many milliseconds. */
  cutFor(milliseconds: number): Promise<void>;
  close(): void;
}

export async function openDoor(): Promise<Door> {
  const sockets = new Set<Socket>();
  let behind = 0;
  let isShut = false;
  const server = createServer((near) => {
    if (isShut) return near.destroy();
    const far = connect(behind, '127.0.0.1');
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    setPort(port) {
      behind = port;
    },
    async cutFor(milliseconds) {
      isShut = true;
      cut();
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      isShut = false;
    },
    close() {
      server.close();
      cut();
    },
  };
}
