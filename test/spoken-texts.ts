/** Finds the English texts in the source code, whatever they are called or passed to, with `<1>`, `<2>` as placeholders. */
import ts from 'typescript';
import { isEnglish } from './english-left.js';
import type { File } from './house-rules.js';

/** For a template, its text with numbered placeholders; for concatenated texts, their concatenation; undefined for anything else. */
function textOf(node: ts.Node, count = { places: 0 }): string | undefined {
  const place = () => {
    count.places += 1;
    return `<${count.places}>`;
  };
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    return node.templateSpans.reduce((text, { literal }) => `${text}${place()}${literal.text}`, node.head.text);
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const [left, right] = [textOf(node.left, count), textOf(node.right, count)];
    return left === undefined && right === undefined ? undefined : `${left ?? place()}${right ?? place()}`;
  }
  return undefined;
}

/** What no reader gets: names of modules, and what says that the program itself is wrong. What has its French beside it is told in both languages. */
const isLeftOut = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node) ||
  ts.isLiteralTypeNode(node) ||
  (ts.isNewExpression(node) && /^(?:Error|RangeError|TypeError)$/.test(node.expression.getText())) ||
  (ts.isPropertyAssignment(node) && node.name.getText() === 'EN') ||
  (ts.isConditionalExpression(node) && /^\w+ === '(?:FR|EN)'$/.test(node.condition.getText())) ||
  (ts.isArrayLiteralExpression(node) && node.elements.length === 2 && node.elements.every(ts.isStringLiteralLike));

/** Statements, documents and elements for other programs; options of a command. */
const isCode = (text: string): boolean => /\n|^(?:[A-Z]{5,} |<[a-z]|--[a-z])/.test(text);

/** @returns by file, in the order of the files: a text with several parts, then the texts within its parts */
export function findEnglishTexts(files: readonly File[]): { readonly path: string; readonly text: string }[] {
  return files.flatMap(({ path, text: source }) => {
    const texts = new Set<string>();
    const visitWithin = (node: ts.Node): void => {
      if (ts.isStringLiteralLike(node)) return;
      const isText = ts.isTemplateSpan(node) || textOf(node) !== undefined;
      if (isText) ts.forEachChild(node, visitWithin);
      else visit(node);
    };
    const visit = (node: ts.Node): void => {
      if (isLeftOut(node)) return;
      const text = textOf(node);
      if (text === undefined) {
        ts.forEachChild(node, visit);
        return;
      }
      if (isEnglish(text) && !isCode(text)) texts.add(text);
      ts.forEachChild(node, visitWithin);
    };
    visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true));
    return [...texts].map((text) => ({ path, text }));
  });
}
