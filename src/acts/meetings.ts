/** The acts about meetings, and about decisions that belong to no suggestion. */
import type { Context } from '../answers/context.js';
import { readDecisions } from '../answers/decisions/standing-decisions.js';
import { partDay } from '../answers/suggestion-id.js';
import type {
  MutationArchiveMeetingArgs,
  MutationCreateMeetingArgs,
  MutationEditMeetingArgs,
  MutationFreezeAgendaArgs,
  MutationRecordDecisionArgs,
} from '../language/generated/types.js';
import { tellItems } from '../questions/meetings/freeze.js';
import { readMeeting } from '../questions/meetings/row.js';
import { isKnownSuggestion } from '../questions/suggestion/not-suggested.js';
import type { Done } from '../write/act.js';
import { recordFreeDecision } from '../write/decide.js';
import { type Agenda, archiveMeeting, createMeeting, editMeeting, freezeAgenda } from '../write/meetings.js';
import { buildActPayload, tellArchived } from './act-payload.js';

function tellMeeting(context: Context, done: Done) {
  const { entity } = done;
  const meeting = async () => (entity === null ? null : ((await readMeeting(context, entity)) ?? null));
  return buildActPayload(context, done, {}, { meeting });
}

async function readAgenda(context: Context, agenda: readonly string[] | null | undefined): Promise<Agenda> {
  // An empty agenda has no items.
  if (agenda === undefined) return { items: undefined, known: new Set() };
  const items = [...new Set((agenda ?? []).map((id) => partDay(id).base))];
  const known = await Promise.all(items.map((id) => isKnownSuggestion(context, id)));
  return { items, known: new Set(items.filter((_, place) => known[place])) };
}

export const meetingActs = {
  Mutation: {
    async createMeeting(_: unknown, { input }: MutationCreateMeetingArgs, context: Context) {
      const asked = { act: 'createMeeting', by: context.caller, input: { ...input } };
      const agenda = await readAgenda(context, input.agenda);
      return tellMeeting(context, await createMeeting(context.database, asked, agenda));
    },
    async editMeeting(_: unknown, { input }: MutationEditMeetingArgs, context: Context) {
      const asked = { act: 'editMeeting', by: context.caller, input: { ...input } };
      const agenda = await readAgenda(context, input.agenda);
      return tellMeeting(context, await editMeeting(context.database, asked, agenda));
    },
    async archiveMeeting(_: unknown, { input }: MutationArchiveMeetingArgs, context: Context) {
      const asked = { act: 'archiveMeeting', by: context.caller, input: { ...input } };
      return tellArchived(context, await archiveMeeting(context.database, asked));
    },
    async freezeAgenda(_: unknown, { input }: MutationFreezeAgendaArgs, context: Context) {
      const asked = { act: 'freezeAgenda', by: context.caller, input: { ...input } };
      const asOf = input.asOf ?? context.today;
      const items = (await readMeeting(context, input.meeting))?.agenda ?? [];
      const told = await tellItems(context, items, asOf);
      return tellMeeting(context, await freezeAgenda(context.database, asked, asOf, told));
    },
    async recordDecision(_: unknown, { input }: MutationRecordDecisionArgs, context: Context) {
      const asked = { ...input, status: input.status ?? 'RETAINED', today: context.today, by: context.caller };
      const done = await recordFreeDecision(context.database, asked);
      const id = done.entity ?? input.decision;
      const decision = async () => (id == null ? null : ((await readDecisions(context, { ids: [id] }))[0] ?? null));
      return buildActPayload(context, done, {}, { decision });
    },
  },
};
