/** Finds the texts of the command line in the source code (progress, errors, help), with `<1>`, `<2>` as placeholders. */
import ts from 'typescript';
import type { File } from './house-rules.js';

const ERRORS = new Set(['Misconfigured', 'Unavailable', 'BadInput', 'InvalidArgumentError']);
const CALLS = new Set(['report', 'step', 'say', 'fill']);

/** For a template, its text with numbered placeholders; for concatenated texts, their concatenation; undefined for anything else. */
function textOf(node: ts.Expression, count = { places: 0 }): string | undefined {
  const place = () => {
    count.places += 1;
    return `<${count.places}>`;
  };
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    return node.templateSpans.reduce((text, { literal }) => `${text}${place()}${literal.text}`, node.head.text);
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    return [node.left, node.right].map((side) => textOf(side, count) ?? place()).join('');
  }
  return undefined;
}

/** @returns each text once, in the order of the files */
export function findSpokenTexts(files: readonly File[]): string[] {
  const texts = new Set<string>();
  for (const { path, text } of files) {
    const visit = (node: ts.Node): void => {
      const isError = ts.isNewExpression(node) && ERRORS.has(node.expression.getText());
      const isCall = ts.isCallExpression(node) && CALLS.has(node.expression.getText().replace(/^.*\./, ''));
      const [first] = isError || isCall ? (node.arguments ?? []) : [];
      // A choice between two texts is two texts.
      const options = first && ts.isConditionalExpression(first) ? [first.whenTrue, first.whenFalse] : [first];
      for (const option of options) {
        const found = option && textOf(option);
        if (found && /\p{L}/u.test(found.replace(/<\d+>/g, ''))) texts.add(found);
      }
      // A command, and what it does.
      const remarks = ts.isCallExpression(node) && node.expression.getText() === 'examples' ? [...node.arguments] : [];
      for (const pair of remarks) {
        const remark = ts.isArrayLiteralExpression(pair) ? pair.elements[1] : undefined;
        const found = remark && textOf(remark);
        if (found) texts.add(found);
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  }
  return [...texts];
}
