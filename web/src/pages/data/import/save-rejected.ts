/** Saves the table of the rows that are not in, to be corrected and imported alone. */
import { ask } from '../../../data/ask.ts';

export async function saveRejected(upload: string, place: number): Promise<void> {
  const answer = await ask(`/imports/${encodeURIComponent(upload)}/rejected/${String(place)}`);
  if (!answer.ok) return;
  const address = URL.createObjectURL(await answer.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? 'a-corriger.csv';
  link.click();
  URL.revokeObjectURL(address);
}
