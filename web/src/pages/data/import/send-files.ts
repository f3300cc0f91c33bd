/** Sends files to the server, one after the other, as one upload; asks for a token if one is needed. */
import { ask } from '../../../data/ask.ts';
import { messageOf } from '../../../data/message-of.ts';
import { tokenOf } from '../../../data/session.ts';
import { askToSignIn } from '../../../data/sign-in.ts';

interface Sent {
  readonly upload?: string;
  /** The message of the server; empty: it did not answer; undefined: the reader did not sign in. */
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
    if (!answer?.ok || !isReceived(told)) return { refusal: messageOf(told) };
    upload = told.upload;
  }
  return upload === undefined ? {} : { upload };
}

const isReceived = (told: unknown): told is { readonly upload: string } =>
  typeof told === 'object' && told !== null && 'upload' in told && typeof told.upload === 'string';
