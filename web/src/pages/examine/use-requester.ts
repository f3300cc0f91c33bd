/** The name of the actor that asks, which the address gives by its id. */
import { useAnswer } from '../../data/use-answer.ts';
import { RequesterDocument } from '../../generated/graphql.ts';

/** @returns undefined: not known yet; null: none is stated, or none of this id is there */
export function useRequester(id: string | null): string | null | undefined {
  const { exact, fault } = useAnswer(RequesterDocument, { id: id ?? '' }, id !== null);
  if (id === null || fault) return null;
  if (exact === undefined) return undefined;
  return exact.node?.__typename === 'Actor' ? exact.node.name : null;
}
