/** What the reader said about the files of an upload for the dry run, so that the import uses the same. */
export interface Said {
  readonly format?: string;
  readonly publisher?: string;
  readonly funder?: string;
  readonly year?: string;
  readonly map?: readonly string[];
  /** The earlier import of which the files are a new version. */
  readonly replaces?: string;
}

const known = new Map<string, Said>();

export const rememberSaid = (upload: string, said: Said): void => void known.set(upload, said);
export const saidOf = (upload: string): Said => known.get(upload) ?? {};
