/** Tells what separates the cells of a table: a semicolon, a comma or a tab, whichever the heading has most of. */

/** Looks at the first line that is no remark; what stands in quotes does not count. */
export function findDelimiter(text: string): ';' | ',' | '\t' {
  const lines = text.split('\n', 200);
  const heading = lines.find((line) => line.trim() !== '' && !/^"?#/.test(line)) ?? '';
  const outside = heading.replace(/"[^"]*"/g, '');
  const count = (separator: string) => outside.split(separator).length;
  const [best] = ([';', ',', '\t'] as const)
    .map((separator) => ({ separator, count: count(separator) }))
    .sort((one, other) => other.count - one.count);
  return best?.separator ?? ',';
}
