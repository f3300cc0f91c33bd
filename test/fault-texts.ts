/** Finds the facts and remedies that importers report, in the source code, with `<1>`, `<2>` as placeholders. */
import ts from 'typescript';
import type { File } from './house-rules.js';

const NAMES = new Set(['message', 'remedy', 'fact']);
const CALLS = new Set(['blame', 'faultOf', 'reject', 'refuse', 'note', 'fault']);

function textOf(node: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.templateSpans.reduce((text, { literal }, at) => `${text}<${at + 1}>${literal.text}`, node.head.text);
}

/** A sentence has a space in it; the name of a rule or of a column has none. */
const isSentence = (text: string) => /\p{L} |> \p{L}/u.test(text);

/** Finds why importers refuse a whole file: the message of each error, with `<1>`, `<2>` as placeholders. */
export function findRefusalTexts(files: readonly File[]): string[] {
  const texts = new Set<string>();
  for (const { path, text } of files) {
    const visit = (node: ts.Node): void => {
      const isError = ts.isNewExpression(node) && /^(BadInput|Misconfigured)$/.test(node.expression.getText());
      const [message] = isError ? (node.arguments ?? []) : [];
      const found = message && textOf(message);
      if (found !== undefined) texts.add(found);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  }
  return [...texts];
}

export function findFaultTexts(files: readonly File[]): string[] {
  const texts = new Set<string>();
  const add = (node: ts.Expression | undefined): void => {
    if (node === undefined) return;
    if (ts.isConditionalExpression(node)) {
      add(node.whenTrue);
      add(node.whenFalse);
      return;
    }
    const text = textOf(node);
    if (text !== undefined && isSentence(text)) texts.add(text);
  };
  for (const { path, text } of files) {
    const visit = (node: ts.Node): void => {
      if ((ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node)) && NAMES.has(node.name.getText()))
        add(node.initializer);
      if (ts.isCallExpression(node) && CALLS.has(node.expression.getText())) for (const one of node.arguments) add(one);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  }
  return [...texts];
}
