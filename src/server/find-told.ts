/** Finds the translatable message (`Told`) of a GraphQL error, which refusal.ts and the scalars attach. */
import { GraphQLError } from 'graphql';
import type { Told } from '../errors.js';

export function findTold(error: unknown): Told | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  const { extensions, originalError }: Partial<GraphQLError> = error;
  return (extensions?.told as Told | undefined) ?? findTold(originalError);
}
