/** The shape of a catalogue of errors. */

/** `<name>` stands for a value. Fact and remedy, parted by a semicolon. */
export type Templates = Readonly<Record<string, readonly [french: string, english: string]>>;

/** The values that a template needs, by their names. */
export type ValuesOf<Text extends string> = Readonly<Record<NamesIn<Text>, string | number>>;

type NamesIn<Text extends string> = Text extends `${string}<${infer Name}>${infer Rest}` ? Name | NamesIn<Rest> : never;
