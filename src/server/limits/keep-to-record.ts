/**
 * Where reading needs a token, an invitation gives access only to the record of its actor: only to persisted operations
 * whose every root field is about that record or about no actor at all. Other operations are refused, because the relations of the record lead to other actors.
 */
import { Kind, parse, visit } from 'graphql';
import { isRecord } from '../../is-record.js';
import { told } from '../../words/tell.js';
import type { Handler } from '../chain-handlers.js';
import { sendRefusal } from '../refuse.js';

const rootFieldsOfRecord: ReadonlySet<string> = new Set([
  ...['__typename', 'invitedActor', 'propose', 'withdrawProposal'],
  ...['viewer', 'installation', 'enumLabels', 'themes', 'home'],
]);

/** After `findPersisted`. @param manifest the text of each persisted operation */
export function keepToRecord(manifest: ReadonlyMap<string, string>): Handler {
  const open = new Set([...manifest.values()].filter(isAboutRecord));
  return (request, response, next) => {
    const query = isRecord(request.body) ? request.body.query : undefined;
    if (response.locals.isOwnRecordOnly !== true || open.has(String(query))) return next();
    sendRefusal(response, 403, told('OWN_RECORD_ONLY', ['graphql'], {}), 'FORBIDDEN');
  };
}

/** For routes that are not about a record. */
export const refuseInvited: Handler = (_request, response, next) => {
  if (response.locals.isOwnRecordOnly !== true) return next();
  sendRefusal(response, 403, told('OWN_RECORD_ONLY', ['authorization'], {}), 'FORBIDDEN');
};

/** Whether every root field is about the record or about no actor; root fields in a fragment are never accepted. */
function isAboutRecord(text: string): boolean {
  let isAbout = true;
  visit(parse(text), {
    OperationDefinition({ selectionSet }) {
      for (const selection of selectionSet.selections)
        isAbout &&= selection.kind === Kind.FIELD && rootFieldsOfRecord.has(selection.name.value);
      return false;
    },
  });
  return isAbout;
}
