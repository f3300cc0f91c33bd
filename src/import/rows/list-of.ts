/**
 * The values of a cell with several, each once, whatever program wrote them: separated by | or semicolons, as JSON, or
 * as a PostgreSQL array.
 */
export function listOf(cell: string, separators = /[|;\n]/): string[] {
  const words = fromJson(cell) ?? fromBraces(cell) ?? cell.split(separators);
  return [...new Set(words.map((word) => word.trim()).filter((word) => word !== ''))];
}

function fromJson(cell: string): string[] | undefined {
  if (!cell.startsWith('[')) return undefined;
  try {
    const list: unknown = JSON.parse(cell);
    return Array.isArray(list) ? list.map(String) : undefined;
  } catch {
    // The ways Python and its arrays write a list: ['a', "l'b"], ['a' 'b'].
    const inner = /^\[(.*)\]$/s.exec(cell)?.[1];
    if (inner !== undefined && QUOTED.test(inner)) return inner.match(WORD)?.map((word) => word.slice(1, -1));
    return inner?.split(',').map((word) => word.trim().replace(/^(['"])(.*)\1$/s, '$2'));
  }
}

const WORD = /'[^']*'|"[^"]*"/g;
const QUOTED = /^\s*(?:'[^']*'|"[^"]*")(?:[\s,]+(?:'[^']*'|"[^"]*"))*\s*$/;

function fromBraces(cell: string): string[] | undefined {
  return /^\{(.*)\}$/s
    .exec(cell)?.[1]
    ?.split(',')
    .map((word) => word.trim().replace(/^"(.*)"$/s, '$1'));
}
