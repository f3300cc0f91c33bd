/**
 * Answers /template.xlsx: a workbook in which people describe the actors and initiatives of a territory, filled with
 * what is known.
 */

import { refuseCountry } from '../../answers/check-territory.js';
import { createContext } from '../../answers/context.js';
import { homeOf } from '../../answers/home-of.js';
import type { Database } from '../../database/database.js';
import { buildWorkbook } from '../../export/workbook/workbook.js';
import type { Fresh } from '../../fresh/fresh.js';
import { told } from '../../words/tell.js';
import type { Handler } from '../chain-handlers.js';
import { createFileQueue } from '../few-at-once.js';
import { isLanguage, languageOf } from '../find-language.js';
import { findRepeated } from '../limits/find-repeated.js';
import { nothingHere, sendRefusal } from '../refuse.js';
import { refuseKnown } from '../refuse-known.js';
import { signalOf } from '../signal-of.js';

const OPTIONS = ['territory', 'language'];

/** Runs after `admitRequests`. @param isClosed whether only persisted operations are answered */
export function answerTemplate(database: Database, fresh: Fresh, isClosed: boolean): Handler {
  const inTurn = createFileQueue('template.xlsx');
  return async (request, response) => {
    if (isClosed) return nothingHere(request, response);
    const { method = 'GET', url = '', headers } = request;
    if (method !== 'GET') {
      response.setHeader('allow', 'GET');
      return sendRefusal(response, 405, told('READ_ONLY', ['template.xlsx'], { method }), 'BAD_REQUEST');
    }
    const { searchParams } = new URL(url, 'http://passerelle.invalid');
    const stray = [...searchParams.keys()].find((key) => !OPTIONS.includes(key));
    if (stray !== undefined) {
      const refused = told('UNKNOWN_EXPORT_OPTION', ['template.xlsx'], { option: stray, options: OPTIONS.join(', ') });
      return sendRefusal(response, 400, refused, 'BAD_REQUEST');
    }
    const repeated = findRepeated(searchParams);
    if (repeated !== undefined) {
      const refused = told('REPEATED_OPTION', ['template.xlsx'], { option: repeated });
      return sendRefusal(response, 400, refused, 'BAD_REQUEST');
    }
    const language = searchParams.get('language');
    if (language && !isLanguage(language)) {
      const refused = told('UNKNOWN_LANGUAGE', ['template.xlsx'], { language });
      return sendRefusal(response, 400, refused, 'BAD_REQUEST');
    }
    const makeWorkbook = async () => {
      const context = createContext(database, fresh);
      const home = searchParams.get('territory') || (await homeOf(context));
      await refuseCountry(context, 'template.xlsx', { territory: home });
      const bytes = await buildWorkbook(database, {
        territory: home ?? undefined,
        language: languageOf(language, headers),
      });
      return { home, bytes };
    };
    try {
      const made = await inTurn(response, makeWorkbook, signalOf(response));
      if (made === undefined) return;
      const { home, bytes } = made;
      response.setHeader('content-type', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
      response.setHeader('content-disposition', `attachment; filename="passerelle-${home ?? 'template'}.xlsx"`);
      response.setHeader('cache-control', headers.authorization ? 'private, no-store' : 'no-store');
      response.end(bytes);
    } catch (error) {
      refuseKnown(error, response);
    }
  };
}
