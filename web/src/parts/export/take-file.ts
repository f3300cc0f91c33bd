/** Downloads a file of the server. */
import { fetchFile } from './fetch-file.ts';
import { save } from './save.ts';

/**
 * @returns why there is no file, in the reader's language; undefined on success @param fallback the file name when the
 * server gives none @param isNamed the file has that name in any case
 */
export async function takeFile(address: string, fallback: string, isNamed = false): Promise<string | undefined> {
  const response = await fetchFile(address).catch((refusal: Error) => refusal);
  if (response instanceof Error) return response.message;
  const named = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  save(isNamed ? fallback : (named ?? fallback), await response.blob());
  return undefined;
}
