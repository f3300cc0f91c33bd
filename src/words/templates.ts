/** The shape of a catalogue of errors. */

/** `<name>` is a placeholder. Each text is a fact and a remedy, separated by a semicolon. */
export type Templates = Readonly<Record<string, readonly [french: string, english: string]>>;

/** The values that a template needs, by name. */
export type ValuesOf<Text extends string> = Readonly<Record<NamesIn<Text>, string | number>>;

type NamesIn<Text extends string> = Text extends `${string}<${infer Name}>${infer Rest}` ? Name | NamesIn<Rest> : never;
