/** Sends files to the server, one after the other, as one upload; asks for a token where one is wanted. */
import { ask } from '../../../data/ask.ts';
import { tokenOf } from '../../../data/session.ts';
import { askToSignIn } from '../../../data/sign-in.ts';

interface Sent {
  readonly upload?: string;
  /** As the server says it; empty: nobody answered; undefined: whoever was asked for a token gave up. */
  readonly refusal?: string;
}

export async function sendFiles(files: readonly File[]): Promise<Sent> {
  if (tokenOf() === undefined && !(await askToSignIn('ACT'))) return {};
  let upload: string | undefined;
  for (const file of files) {
    const query = new URLSearchParams({ name: file.name, ...(upload !== undefined && { upload }) });
    const headers = { 'content-type': 'application/octet-stream' };
    const answer = await ask(`/imports?${query}`, { method: 'POST', body: file, headers }).catch(() => undefined);
    const told: unknown = await answer?.json().catch(() => undefined);
    const given = field(told, 'upload');
    if (!answer?.ok || typeof given !== 'string') return { refusal: messageOf(told) };
    upload = given;
  }
  return upload === undefined ? {} : { upload };
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

function messageOf(told: unknown): string {
  const errors = field(told, 'errors');
  const message = Array.isArray(errors) ? field(errors[0], 'message') : undefined;
  return typeof message === 'string' ? message : '';
}
