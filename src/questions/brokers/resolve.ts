/** The question brokers: which actors connect the others in the network. */

import { checkIds } from '../../answers/check-ids.js';
import { described, firstOf, type PageArguments, pageOf } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { readNetwork, sumBetweennessInThreads } from '../../answers/network.js';
import { stub, stubs } from '../../answers/stubs.js';
import type { QueryBrokersArgs } from '../../language/generated/types.js';
import { findCuts } from '../../measures/network/cuts.js';
import { itemAt } from '../../model/item-at.js';
import type { Language } from '../../words/labels.js';
import { describeBroker, orderBrokers } from './find.js';
import type { NetworkPieceRow } from './piece.js';
import type { BrokerRow } from './row.js';
import { brokerSentence } from './sentence.js';

export const brokers = {
  Query: {
    async brokers(_: unknown, { first, after, ...filters }: QueryBrokersArgs, context: Context) {
      await checkIds(context, 'brokers', filters);
      const asked = await readNetwork(context, filters);
      const { network, isShown } = asked;
      const raw = await sumBetweennessInThreads(context, asked);
      const isCut = findCuts(network);
      const kinds = filters.kind;
      const actorAt = (node: number) => itemAt(network.actors, node);
      const idOf = (node: number) => `broker-${actorAt(node).id}`;
      const shown = orderBrokers(network, raw).filter(
        (node) =>
          isShown(actorAt(node).id) &&
          (!kinds || kinds.some((kind) => kind === actorAt(node).kind)) &&
          (!filters.cutting || isCut[node] === 1),
      );
      const asOf = filters.asOf ?? context.today;
      const rows = described(
        shown,
        idOf,
        (node): BrokerRow => ({ ...describeBroker(network, raw, isCut, node), id: idOf(node), asOf }),
        ({ betweenness, actor }) => [-(betweenness ?? 0), actor],
      );
      return pageOf('brokers', filters, rows, { first: first ?? null, after: after ?? null });
    },
  },
  Broker: {
    actor: ({ actor }: BrokerRow) => stub('Actor', actor),
    evidence: (row: BrokerRow) => row,
    sentence: (row: BrokerRow, { language }: { language: Language }, context: Context) =>
      brokerSentence(context, row, language),
  },
  NetworkPiece: {
    actors: ({ actors }: NetworkPieceRow, args: PageArguments) =>
      stubs('Actor', firstOf('NetworkPiece.actors', actors, args)),
  },
  BrokerEvidence: {
    partners: ({ partners }: BrokerRow) =>
      partners.map(({ actor, constraint }) => ({ actor: stub('Actor', actor), constraint })),
  },
};
