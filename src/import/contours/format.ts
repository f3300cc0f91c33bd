/** The format `contours`: official contours of communes, for maps and for which EPCI touch. */
import type { Format } from '../format.js';
import { importEachFile } from '../merge-reports.js';
import { importContours } from './contours.js';
import { CONTOUR_FIELDS } from './read-contour-file.js';

export const contours = {
  name: 'contours',
  about: 'contours of communes (GeoJSON or TopoJSON)',
  fields: CONTOUR_FIELDS,
  needsTerritories: true,
  hasNoAmount: true,
  recognize: ({ start }) => (/"(FeatureCollection|Topology)"/.test(start) ? 'it is GeoJSON or TopoJSON' : undefined),
  import: (database, files, options) => importEachFile(files, (file) => importContours(database, file, options)),
} as const satisfies Format;
