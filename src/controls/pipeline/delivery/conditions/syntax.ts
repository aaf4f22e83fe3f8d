/** Parses the expressions of `if` (lib/gitlab/ci/pipeline/expression). */

export type Operator = "&&" | "||" | "==" | "!=" | "=~" | "!~";

export type Expression =
  | { readonly kind: "variable"; readonly name: string }
  | { readonly kind: "text"; readonly value: string }
  /** An RE2 expression with its flags. */
  | { readonly kind: "pattern"; readonly source: string }
  | { readonly kind: "null" }
  | { readonly kind: "boolean"; readonly value: boolean }
  /** An input, whose value the expression does not show. */
  | { readonly kind: "input" }
  | { readonly kind: Operator; readonly left: Expression; readonly right: Expression };

/** In the order in which GitLab tries them (lexer.rb). */
const lexemes: readonly (readonly [RegExp, (found: RegExpExecArray) => Expression | string])[] = [
  [/[()]/y, ([text]) => text],
  [/\$\[\[\s*inputs\.[\w-]+\s*\]\]/y, () => ({ kind: "input" })],
  [/\$(\w+)/y, ([, name = ""]) => ({ kind: "variable", name })],
  [/"(.*?)"|'(.*?)'/y, ([, double, single]) => ({ kind: "text", value: double ?? single ?? "" })],
  [/\/((?:[^/]|\\\/)+[^\\])\/([ismU]*)/y, ([, text = "", flags = ""]) => patternOf(text, flags)],
  [/null/y, () => ({ kind: "null" })],
  [/\b(?:true|false)\b/y, ([text]) => ({ kind: "boolean", value: text === "true" })],
  [/==|=~|!=|!~|&&|\|\|/y, ([text]) => text],
];

const mostTokens = 100;

/** The smaller the number, the closer the operands. Operators of one level begin at the left. */
const levels: Readonly<Record<Operator, number>> = {
  ...{ "==": 10, "!=": 10, "=~": 10, "!~": 10 },
  ...{ "&&": 11, "||": 12 },
};

const parsed = new Map<string, Expression | undefined>();

/** Undefined for a text that is not an expression. GitLab's lint refuses such a configuration. */
export function parseCondition(text: string): Expression | undefined {
  if (!parsed.has(text)) parsed.set(text, parse(text));
  return parsed.get(text);
}

function parse(text: string): Expression | undefined {
  const tokens = tokensOf(text);
  if (!tokens) return undefined;
  let at = 0;

  function operand(): Expression | undefined {
    const token = tokens?.[at++];
    if (token !== "(") return typeof token === "object" ? token : undefined;
    const inner = chain(12);
    return tokens?.[at++] === ")" ? inner : undefined;
  }

  function chain(level: number): Expression | undefined {
    const part = () => (level === 10 ? operand() : chain(level - 1));
    let left = part();
    for (;;) {
      const token = tokens?.[at];
      if (!left || !isOperator(token) || levels[token] !== level) return left;
      at++;
      const right = part();
      if (!right) return undefined;
      left = { kind: token, left, right };
    }
  }

  const whole = chain(12);
  return at === tokens.length ? whole : undefined;
}

function isOperator(token: Expression | string | undefined): token is Operator {
  return typeof token === "string" && Object.hasOwn(levels, token);
}

function tokensOf(text: string): readonly (Expression | string)[] | undefined {
  const tokens: (Expression | string)[] = [];
  for (let at = 0; ; ) {
    at += /^\s*/.exec(text.slice(at))?.[0].length ?? 0;
    if (at >= text.length) return tokens;
    const found = firstAt(text, at);
    if (!found || tokens.length >= mostTokens) return undefined;
    tokens.push(found.token);
    at = found.end;
  }
}

function firstAt(text: string, at: number): { token: Expression | string; end: number } | undefined {
  for (const [pattern, tokenOf] of lexemes) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) return { token: tokenOf(found), end: pattern.lastIndex };
  }
  return undefined;
}

/** lib/gitlab/untrusted_regexp/ruby_syntax.rb */
export function patternOf(text: string, flags: string): Extract<Expression, { kind: "pattern" }> {
  const source = text.replaceAll("\\/", "/");
  return { kind: "pattern", source: flags === "" ? source : `(?${flags})${source}` };
}
