/** The typed values that differ from the known ones: unchanged values are not proposed. */

const comparable = (value: unknown): string =>
  Array.isArray(value)
    ? JSON.stringify(value.map((each) => JSON.stringify(each)).toSorted())
    : JSON.stringify(value ?? null);

/** @returns undefined: nothing differs */
export function changedIn<Input extends object>(typed: Input, known: object): Partial<Input> | undefined {
  const fields = Object.entries(typed).filter(
    ([field, value]) => comparable(value) !== comparable(Reflect.get(known, field)),
  );
  return fields.length === 0 ? undefined : (Object.fromEntries(fields) as Partial<Input>);
}
