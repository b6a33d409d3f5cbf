import ts from 'typescript';

/** One change on one line of a product file. */
export interface Fault {
  /** Offsets in the file's text. */
  start: number;
  end: number;
  replacement: string;
  /** Counted from 1. */
  line: number;
}

/** What a comparison, an operator or a keyword becomes. */
const OPERATORS: Record<string, string> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
  '??=': '=',
  '+=': '-=',
  '*': '/',
  '-': '+',
  '%': '*',
};

/** Above this a number is a time, a size or a key: a test that fails when it is one more would only repeat it. */
const MAX_EXACT_NUMBER = 1000;

/**
 * All single-line faults that can be planted in a file. Types, imports, comments and what is written to the log are left
 * alone, for no test could notice; so are changes that mean the same (null for undefined, an empty list for none).
 * @param text the file, TypeScript or TSX
 */
export function faultsIn(fileName: string, text: string): Fault[] {
  const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest, true);
  const faults: Fault[] = [];
  const plant = (node: { start: number; end: number }, replacement: string) => {
    if (text.slice(node.start, node.end).includes('\n')) return;
    const line = source.getLineAndCharacterOfPosition(node.start).line + 1;
    faults.push({ start: node.start, end: node.end, replacement, line });
  };
  const visit = (node: ts.Node): void => {
    if (isLeftAlone(node)) return;
    for (const replacement of replacementsOf(node)) plant(replacement.at, replacement.by);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return faults;
}

interface Replacement {
  at: { start: number; end: number };
  by: string;
}

const span = (node: ts.Node) => ({ start: node.getStart(), end: node.getEnd() });

function isLeftAlone(node: ts.Node): boolean {
  return (
    ts.isTypeNode(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    ts.isThrowStatement(node) ||
    (ts.isCallExpression(node) && isLogging(node))
  );
}

function isLogging(call: ts.CallExpression): boolean {
  return /^(console|log)\b|^(logError|report)/.test(call.expression.getText());
}

function replacementsOf(node: ts.Node): Replacement[] {
  return [
    ...conditionNegated(node),
    ...operatorChanged(node),
    ...constantChanged(node),
    ...callDropped(node),
    ...resultDropped(node),
  ];
}

function conditionNegated(node: ts.Node): Replacement[] {
  const condition =
    ts.isIfStatement(node) || ts.isWhileStatement(node)
      ? node.expression
      : ts.isConditionalExpression(node) && node.condition;
  return condition ? [{ at: span(condition), by: `!(${condition.getText()})` }] : [];
}

function operatorChanged(node: ts.Node): Replacement[] {
  if (ts.isBinaryExpression(node)) {
    const by = OPERATORS[node.operatorToken.getText()];
    return by === undefined ? [] : [{ at: span(node.operatorToken), by }];
  }
  return ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken
    ? [{ at: span(node), by: node.operand.getText() }]
    : [];
}

function constantChanged(node: ts.Node): Replacement[] {
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [{ at: span(node), by: 'false' }];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [{ at: span(node), by: 'true' }];
  if (ts.isNumericLiteral(node)) {
    const number = Number(node.text);
    return number <= MAX_EXACT_NUMBER ? [{ at: span(node), by: String(number + 1) }] : [];
  }
  if (ts.isRegularExpressionLiteral(node)) return longestShortened(node);
  const isValue = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node);
  return isValue && !isName(node) ? [{ at: span(node), by: node.text === '' ? "'?'" : "''" }] : [];
}

/** A string that only names something: a key, a module, an attribute; or says what went wrong. */
function isName(node: ts.Node): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    ts.isJsxAttribute(parent) ||
    ts.isElementAccessExpression(parent) ||
    (ts.isNewExpression(parent) && /Error$/.test(parent.expression.getText()))
  );
}

/** `\d{1,6}` reads one figure less. */
function longestShortened(node: ts.RegularExpressionLiteral): Replacement[] {
  const at = span(node);
  return [...node.text.matchAll(/\{(\d+),(\d+)\}/g)]
    .filter(([, least, most]) => Number(most) > Number(least))
    .map((found) => ({
      at: { start: at.start + found.index, end: at.start + found.index + found[0].length },
      by: `{${found[1]},${Number(found[2]) - 1}}`,
    }));
}

function callDropped(node: ts.Node): Replacement[] {
  if (!ts.isExpressionStatement(node)) return [];
  const { expression } = node;
  const call = ts.isAwaitExpression(expression) ? expression.expression : expression;
  return ts.isCallExpression(call) && !isLogging(call) ? [{ at: span(node), by: ';' }] : [];
}

function resultDropped(node: ts.Node): Replacement[] {
  if (ts.isReturnStatement(node) && node.expression && saysSomething(node.expression))
    return [{ at: span(node.expression), by: 'undefined' }];
  if (ts.isArrowFunction(node) && !ts.isBlock(node.body) && saysSomething(node.body))
    return [{ at: span(node.body), by: 'undefined' }];
  return [];
}

function saysSomething(expression: ts.Expression): boolean {
  return !/^(undefined|null|\[\]|\(?\{\}\)?|''|void .*|true|false)$/.test(expression.getText());
}
