/** Names this process in what it leaves on the disk or in the graph, so that others know whether it still runs. */
import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { isAlive } from './processes.js';

/** In a container each process has the same number, so the number alone names none. */
const STARTED = randomBytes(4).toString('hex');
const HOST = hostname().replaceAll(/[^\w-]/g, '-');

/** Host, number and a random part, with a dot between them. */
export const processName = `${HOST}.${process.pid}.${STARTED}`;

/** Whether the process of this name has ended; false where this cannot be known, as of a process of another machine. */
export function hasEnded(name: string): boolean {
  const [host, pid, started] = name.split('.');
  if (host !== HOST) return false;
  return Number(pid) === process.pid ? started !== STARTED : !isAlive(Number(pid));
}
