/** The address of a file that the server exports. */
import type { Language } from '../../generated/graphql.ts';

interface Export {
  readonly format: string;
  /** Only for CSV. */
  readonly table?: string | undefined;
  readonly territory: string | null;
  readonly language: Language;
}

export function addressOfExport({ format, table, territory, language }: Export): string {
  const query = new URLSearchParams({ language: language.toLowerCase() });
  if (territory !== null) query.set('territory', territory);
  if (table !== undefined) query.set('table', table);
  return `/exports/${format}?${query}`;
}
