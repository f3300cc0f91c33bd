/** An actor that an import makes or would make, so that a person sees who it is before confirming. */
export interface NewActor {
  readonly id: string;
  /** As its first row writes it. */
  readonly name: string;
  readonly file?: string;
  readonly line: number;
  /** In a dry run: a known actor with the same name, or with one that is near. Nothing is taken from it. */
  readonly near?: NearActor;
}

export interface NearActor {
  readonly id: string;
  readonly name: string;
  readonly isSameName: boolean;
}

/** A report names so many of them. */
export const MOST_NAMED = 200;
