/** The files that the server exports, with the names that they have from every page. */
export const EXPORTED_FILES = {
  workbook: { name: 'donnees', format: 'xlsx' },
  actors: { name: 'acteurs', format: 'csv', table: 'actors' },
  initiatives: { name: 'initiatives', format: 'csv', table: 'initiatives' },
  funding: { name: 'financements', format: 'csv', table: 'funding' },
  coverage: { name: 'thematiques-territoires', format: 'csv', table: 'coverage' },
  sources: { name: 'sources', format: 'csv', table: 'sources' },
  gexf: { name: 'graphe', format: 'gexf' },
  graphml: { name: 'graphe', format: 'graphml' },
  jsonld: { name: 'donnees-liees', format: 'jsonld' },
} as const satisfies Readonly<Record<string, ExportedFile>>;

export interface ExportedFile {
  readonly name: string;
  readonly format: string;
  /** Only for CSV. */
  readonly table?: string;
}
