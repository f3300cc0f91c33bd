/** Tells the euros of a report, such as "20000.00", in the language of the reader. */
import { formatAmount } from '../../words/formats.js';
import { reader } from '../language/reader.js';

export const tellEuros = (euros: string): string => formatAmount(Math.round(Number(euros) * 100), reader);
