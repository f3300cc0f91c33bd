/** What an error of GraphQL carries for those who tell it in other words, as refusal.ts and the scalars put it there. */
import { GraphQLError } from 'graphql';
import type { Told } from '../errors.js';

export function findTold(error: unknown): Told | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  const { extensions, originalError }: Partial<GraphQLError> = error;
  return (extensions?.told as Told | undefined) ?? findTold(originalError);
}
