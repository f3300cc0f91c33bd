/** An entity in an answer, by its id only; the generated schema loads its fields when they are asked for. */
export interface Stub {
  readonly __typename: string;
  readonly id: string;
}

export function stub(noun: string, id: string): Stub {
  return { __typename: noun, id };
}

export function stubs(noun: string, ids: readonly string[]): Stub[] {
  return ids.map((id) => stub(noun, id));
}
