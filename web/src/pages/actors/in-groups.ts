/** The options of a long list in groups: each group and its options in the order of the alphabet. Pure. */
interface Option {
  readonly value: string;
  readonly words: string;
}

interface InGroup {
  readonly option: Option;
  readonly group: string;
  /** Comes first: of its group, such as the theme above the others, or of all groups, such as home. */
  readonly isHead?: boolean;
  readonly isFirstGroup?: boolean;
}

export interface OptionGroup {
  readonly name: string;
  readonly options: readonly Option[];
}

export function inGroups(all: readonly InGroup[], language: string): OptionGroup[] {
  const inAlphabet = new Intl.Collator(language, { numeric: true });
  const groups = new Map<string, InGroup[]>();
  for (const one of all) {
    const list = groups.get(one.group);
    if (list) list.push(one);
    else groups.set(one.group, [one]);
  }
  const isFirst = (list: readonly InGroup[]) => Number(list.some(({ isFirstGroup }) => isFirstGroup === true));
  return [...groups]
    .sort(([name, list], [other, others]) => isFirst(others) - isFirst(list) || inAlphabet.compare(name, other))
    .map(([name, list]) => ({
      name,
      options: list
        .sort(
          (one, other) =>
            Number(other.isHead ?? false) - Number(one.isHead ?? false) ||
            inAlphabet.compare(one.option.words, other.option.words),
        )
        .map(({ option }) => option),
    }));
}
