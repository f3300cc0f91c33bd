/** Ends the database when this process dies without being able to do so: SIGKILL, a crash, a plain process.exit. */
import { spawn } from 'node:child_process';

/** `read` returns when the other end of the pipe closes, which the system does for every process that dies. */
const SCRIPT = `
read -r nothing
kill -TERM "$1" 2>/dev/null
for tick in $(seq 100); do kill -0 "$1" 2>/dev/null || exit 0; sleep 0.1; done
kill -KILL "$1" 2>/dev/null`;

/** Starts a watchdog process beside the process `pid`. @returns a function that ends the watchdog */
export function startWatchdog(pid: number): () => void {
  // A separate process session: Ctrl-C reaches every process of the terminal, and must not reach the watchdog.
  const watchdog = spawn('/bin/sh', ['-c', SCRIPT, 'passerelle-watchdog', String(pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    cwd: '/',
  });
  watchdog.unref();
  // Without a shell, the next start finds and removes what was left behind.
  watchdog.on('error', () => undefined);
  return () => watchdog.kill('SIGKILL');
}
