/** A bare Apollo Server in a process of its own, like the product it is compared with. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface BareApollo {
  readonly address: string;
  /** Answers every request with this data from now on. */
  answer(data: object): Promise<void>;
  /** The processor time of the server since its start. */
  processorSeconds(): Promise<number>;
  close(): void;
}

export async function startBareApollo(): Promise<BareApollo> {
  const script = fileURLToPath(new URL('run-bare-apollo.ts', import.meta.url));
  // The server ends when its standard input is closed, even if its parent was killed.
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
    child.once('exit', (code) => reject(new Error(`the bare server ended with ${code}`)));
  });
  return {
    address: `${address}graphql`,
    async answer(data) {
      const headers = { 'content-type': 'application/json' };
      await fetch(`${address}answer`, { method: 'POST', headers, body: JSON.stringify(data) });
    },
    processorSeconds: async () => (await (await fetch(`${address}processor`)).json()) as number,
    close: () => void child.kill(),
  };
}
