/** Splits one row of a CSV into cells, by RFC 4180 and its common variations. Pure. */

export interface SplitCells {
  readonly cells: readonly string[];
  /**
   * A quotation mark opens a cell and nothing closes it: the row may continue in the next line, or the mark was never
   * closed.
   */
  readonly isOpen: boolean;
}

/**
 * A quotation mark inside a cell that does not begin with one is plain text; so are the marks of a cell that continues
 * after its closing mark.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function splitCells(text: string, delimiter: string): SplitCells {
  if (!text.includes('"')) return { cells: text.split(delimiter), isOpen: false };
  const cells: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const quoted = text[at] === '"' ? readQuoted(text, at, delimiter) : undefined;
    if (quoted?.isOpen) return { cells: [...cells, quoted.cell], isOpen: true };
    if (quoted) {
      cells.push(quoted.cell);
      at = quoted.end + 1;
    } else {
      const end = endOf(text, at, delimiter);
      cells.push(text.slice(at, end));
      at = end + 1;
    }
  }
  return { cells, isOpen: false };
}

const endOf = (text: string, from: number, delimiter: string) => {
  const end = text.indexOf(delimiter, from);
  return end < 0 ? text.length : end;
};

function readQuoted(
  text: string,
  start: number,
  delimiter: string,
): { readonly cell: string; readonly end: number; readonly isOpen: boolean } {
  let cell = '';
  let from = start + 1;
  for (;;) {
    const mark = text.indexOf('"', from);
    if (mark < 0) return { cell: cell + text.slice(from), end: text.length, isOpen: true };
    cell += text.slice(from, mark);
    if (text[mark + 1] === '"') {
      cell += '"';
      from = mark + 2;
      continue;
    }
    const next = mark + 1;
    if (next >= text.length || text.startsWith(delimiter, next)) return { cell, end: next, isOpen: false };
    const end = endOf(text, next, delimiter);
    const tail = text.slice(next, end);
    // Spaces after the closing mark are ignored; after anything else, the marks are plain text.
    return { cell: tail.trim() === '' ? cell : `"${cell}"${tail}`, end, isOpen: false };
  }
}
