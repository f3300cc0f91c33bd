/** The text of an answer as it is sent: in pieces, the same characters, with its length. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import type { Outgoing } from '../src/server/chain-handlers.js';
import { sendText } from '../src/server/response/send-text.js';
import { countRounds } from './count-rounds.js';

/** What a client reads, and how often others had their turn while it was made. */
async function send(text: string): Promise<{ body: string; length: string | null; rounds: number }> {
  let rounds = 0;
  const server = createServer(async (_, response) => {
    rounds = await countRounds(() => sendText(response as unknown as Outgoing, text));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  try {
    const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    return { body: await answer.text(), length: answer.headers.get('content-length'), rounds };
  } finally {
    server.close();
  }
}

describe('the text of an answer', () => {
  it.each(['', 'court', 'x'.repeat(2 ** 18), `${'é'.repeat(2 ** 18)}!`])('arrives as it is (%#)', async (text) => {
    const { body, length } = await send(text);
    expect(body === text).toBe(true);
    expect(length).toBe(String(Buffer.byteLength(text)));
  });

  it('that is long is cut within no character, and others have their turn in between', async () => {
    // Each boundary of pieces falls into one of the characters of two units.
    const text = `x${'😀'.repeat(6_000_000)}`;
    const { body, length, rounds } = await send(text);
    expect(body === text).toBe(true);
    expect(length).toBe(String(Buffer.byteLength(text)));
    expect(rounds).toBeGreaterThan(5);
  });
});
