/** The graph as GEXF 1.2, which Gephi, graphology and networkx open; networkx knows no later version. @see https://gexf.net/schema.html */
import { graphTitle } from '../../words/graph-titles.js';
import { curl } from '../../words/typography.js';
import type { Format } from '../format.js';
import { inChunks } from '../in-chunks.js';
import type { OpenExport } from '../open-export.js';
import { describeExport } from '../tables/sources-table.js';
import {
  type Attributes,
  type AttributeType,
  edgeAttributes,
  graphEdges,
  graphNodes,
  nodeAttributes,
} from './graph-items.js';
import { attributeText, escapeXml } from './xml.js';

export const gexf: Format = {
  ending: 'gexf',
  mediaType: 'application/gexf+xml; charset=utf-8',
  files: (open) => [{ name: 'gexf', chunks: () => inChunks(write(open)) }],
};

async function* write(open: OpenExport): AsyncGenerator<string> {
  const { tally } = open;
  const text = (value: string) => escapeXml(value, tally);
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">
<meta lastmodifieddate="${open.day}"><creator>Passerelle</creator><description>${text(curl(await describeExport(open)))}</description></meta>
<graph defaultedgetype="directed" mode="static">
${declare('node', nodeAttributes, open)}
${declare('edge', edgeAttributes, open)}
<nodes>
`;
  for await (const { id, label, attributes } of graphNodes(open)) {
    yield `<node id="${text(id)}" label="${text(curl(label))}">${values(attributes, nodeAttributes, open)}</node>\n`;
  }
  yield '</nodes>\n<edges>\n';
  for await (const { id, source, target, label, attributes } of graphEdges(open)) {
    const ends = `source="${text(source)}" target="${text(target)}"`;
    yield `<edge id="${id}" ${ends} label="${text(curl(label))}">${values(attributes, edgeAttributes, open)}</edge>\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

function declare(
  what: 'node' | 'edge',
  all: Readonly<Record<string, AttributeType>>,
  { language }: Pick<OpenExport, 'language'>,
): string {
  const lines = Object.entries(all).map(
    ([name, type]) => `<attribute id="${name}" title="${graphTitle(name, language)}" type="${type}"/>`,
  );
  return `<attributes class="${what}" mode="static">${lines.join('')}</attributes>`;
}

function values(
  attributes: Attributes,
  all: Readonly<Record<string, AttributeType>>,
  { tally }: Pick<OpenExport, 'tally'>,
): string {
  const known = Object.keys(all).flatMap((name) => {
    const value = attributeText(attributes[name], tally);
    return value === undefined ? [] : [`<attvalue for="${name}" value="${value}"/>`];
  });
  return `<attvalues>${known.join('')}</attvalues>`;
}
