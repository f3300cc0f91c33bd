/** The graph as GraphML, which igraph, networkx, yEd and graphology open. @see http://graphml.graphdrawing.org/specification.html */
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

export const graphml: Format = {
  ending: 'graphml',
  mediaType: 'application/graphml+xml; charset=utf-8',
  files: (open) => [{ name: 'graphml', chunks: () => inChunks(write(open)) }],
};

const nodeKeys: Readonly<Record<string, AttributeType>> = { label: 'string', ...nodeAttributes };
const edgeKeys: Readonly<Record<string, AttributeType>> = { label: 'string', ...edgeAttributes };

async function* write(open: OpenExport): AsyncGenerator<string> {
  const text = (value: string) => escapeXml(value, open.tally);
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
<desc>${text(curl(await describeExport(open)))}</desc>
${declare('node', nodeKeys, open)}
${declare('edge', edgeKeys, open)}
<graph id="passerelle" edgedefault="directed">
`;
  for await (const { id, label, attributes } of graphNodes(open)) {
    yield `<node id="${text(id)}">${values('node', { label, ...attributes }, nodeKeys, open)}</node>\n`;
  }
  for await (const { id, source, target, label, attributes } of graphEdges(open)) {
    const ends = `source="${text(source)}" target="${text(target)}"`;
    yield `<edge id="${id}" ${ends}>${values('edge', { label, ...attributes }, edgeKeys, open)}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

function declare(
  what: 'node' | 'edge',
  all: Readonly<Record<string, AttributeType>>,
  { language }: Pick<OpenExport, 'language'>,
): string {
  return Object.entries(all)
    .map(([name, type]) => {
      const title = graphTitle(name, language);
      return `<key id="${what}-${name}" for="${what}" attr.name="${title}" attr.type="${type}"/>`;
    })
    .join('\n');
}

function values(
  what: 'node' | 'edge',
  attributes: Attributes,
  all: Readonly<Record<string, AttributeType>>,
  { tally }: Pick<OpenExport, 'tally'>,
): string {
  return Object.keys(all)
    .flatMap((name) => {
      const value = attributeText(attributes[name], tally);
      return value === undefined ? [] : [`<data key="${what}-${name}">${value}</data>`];
    })
    .join('');
}
