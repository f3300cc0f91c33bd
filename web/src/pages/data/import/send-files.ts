/** Sends files to the server, one after the other, as one upload; asks for a token where one is wanted. */
import { ask } from '../../../data/ask.ts';
import { messageOf } from '../../../data/message-of.ts';
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
    if (!answer?.ok || !isReceived(told)) return { refusal: messageOf(told) };
    upload = told.upload;
  }
  return upload === undefined ? {} : { upload };
}

const isReceived = (told: unknown): told is { readonly upload: string } =>
  typeof told === 'object' && told !== null && 'upload' in told && typeof told.upload === 'string';
