/** An actor, an initiative or a funding link by its name; anything else by its id. */
import type { NamedRecordFragment } from '../../generated/graphql.ts';
import { nameGrant } from '../funding/name-grant.ts';

/** @param unknown the word for an actor that is not known */
export function nameRecord(record: NamedRecordFragment, unknown: string): string {
  switch (record.__typename) {
    case 'Actor':
      return record.name;
    case 'Initiative':
      return record.title;
    case 'FundingLink':
      return nameGrant(record, unknown);
    default:
      return record.id;
  }
}
