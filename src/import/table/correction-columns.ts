/**
 * The two columns that a table of rows to correct has beside those of its file: what is wrong, for people, and what the
 * row made already, so that the corrected row takes its place.
 */

export const CAUSES = 'to correct';
/** The heading in both languages: a table that was written in one of them is read in the other. */
const CAUSES_HEADINGS: readonly string[] = [CAUSES, 'à corriger'];
export const REFERENCE = 'Passerelle';

const isCorrectionHeading = (heading: string): boolean => heading === REFERENCE || CAUSES_HEADINGS.includes(heading);

export interface Reference {
  /** Entities that the row made. */
  readonly ids: readonly string[];
  /** Name of the source within which names were compared; empty where they are compared in another way. */
  readonly source: string;
}

const BEFORE_SOURCE = '#';

export const writeReference = ({ ids, source }: Reference): string =>
  [...ids, ...(source === '' ? [] : [`${BEFORE_SOURCE}${source}`])].join(' ');

/**
 * Takes both columns out of the rows of a table, so that no format meets them. Undefined for any other table.
 * @param headings of the table
 */
export function takeCorrections(
  headings: readonly string[],
): (<Row extends CorrectableRow>(row: Row) => Row) | undefined {
  const place = headings.indexOf(REFERENCE);
  if (place < 0 || !headings.some((heading) => CAUSES_HEADINGS.includes(heading))) return undefined;
  const own = headings.map((heading) => !isCorrectionHeading(heading));
  return (row) => {
    // A row with too many cells has none of them below its heading.
    if (row.cells.length > headings.length) return row;
    const cells = row.cells.filter((_, at) => own[at]);
    return { ...row, cells, reference: readReference((row.cells[place] ?? '').trim()) };
  };
}

interface CorrectableRow {
  readonly cells: readonly string[];
  readonly reference?: Reference;
}

function readReference(stated: string): Reference {
  const at = stated.indexOf(BEFORE_SOURCE);
  const ids = (at < 0 ? stated : stated.slice(0, at)).split(' ').filter((id) => /^[a-z]+-[\w-]+$/.test(id));
  return { ids, source: at < 0 ? '' : stated.slice(at + 1) };
}
