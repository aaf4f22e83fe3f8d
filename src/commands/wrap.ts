/** The log for a terminal: lines broken between words, and carried on below where their text began. */

const escapes = /\u001b\[[0-9;]*m/g;

/** @param width in columns; an address or a path that is longer stays whole, so that it can be clicked and copied */
export function wrap(text: string, width: number): string {
  return text
    .split("\n")
    .flatMap((line) => (columns(line) <= width ? [line] : wrapLine(line, width)))
    .join("\n");
}

function wrapLine(line: string, width: number): string[] {
  const indent = indentOf(line.replace(escapes, ""));
  const lines: string[] = [];
  let last = "";
  for (const [, gap = "", word = ""] of line.matchAll(/( *)(\S+)/g)) {
    const longer = `${last}${gap}${word}`;
    // Label and sign keep what they belong to.
    if (columns(longer) <= width || columns(`${last}${gap}`) <= indent) {
      last = longer;
    } else {
      lines.push(last);
      last = `${" ".repeat(indent)}${word}`;
    }
  }
  return [...lines, last];
}

/** Behind the label or the sign: `Note     `, `  ✗ `, `      fix:  `. */
function indentOf(line: string): number {
  const [label] = /^ *(?:[A-Z]\w+ {2,}|fix: +|at: +|note: +|asked: +|found: +|read: +|[✓✗?~·→-] )?/u.exec(
    line,
  ) ?? [""];
  return label.length;
}

/** Each sign takes one column; what East Asian scripts take is more, and then a line is only shorter. */
function columns(line: string): number {
  return [...line.replace(escapes, "")].length;
}
