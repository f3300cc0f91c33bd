/** The question installation: what a page must say about this installation before its answers can be trusted. */
import type { Context } from '../../answers/context.js';
import { readCached } from '../../answers/read-cached.js';
import { isTodayFixed } from '../../answers/today.js';
import { version } from '../../config.js';
import { type Rule, rules } from '../../measures/rules.js';
import type { Language } from '../../words/labels.js';
import { typeset } from '../../words/typography.js';

export interface RuleRow extends Rule {
  readonly name: string;
}

export const installation = {
  Query: {
    async installation(_: unknown, __: unknown, context: Context) {
      const isAny = async (statement: string) =>
        (await readCached<{ id: string }>(context, statement, { limit: 1 })).length > 0;
      const [hasExamples, hasContours] = await Promise.all([isAny('installation'), isAny('any-contour')]);
      return {
        ...{ version, today: context.today, isTodayFixed: isTodayFixed(), hasExamples, hasContours },
        rules: Object.entries(rules).map(([name, rule]): RuleRow => ({ name, ...rule })),
      };
    },
  },
  Rule: {
    reason: ({ reason: [french, english] }: RuleRow, { language }: { readonly language: Language }) =>
      typeset(language === 'FR' ? french : english, language),
  },
};
