/** A text of which each line is a value, such as results: empty lines are none. */
export const linesOf = (text: string | null): readonly string[] =>
  (text ?? '').split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
