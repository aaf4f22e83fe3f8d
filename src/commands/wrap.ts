/** Wraps the log for a terminal: breaks lines between words, and indents the rest to where the text began. */

const escapes = /\u001b\[[0-9;]*m/g;

/** @param width in columns; a longer address or path stays whole, so that people can click and copy it */
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
    // No break between a label or a sign and its text.
    if (columns(longer) <= width || columns(`${last}${gap}`) <= indent) {
      last = longer;
    } else {
      lines.push(last);
      last = `${" ".repeat(indent)}${word}`;
    }
  }
  return [...lines, last];
}

/** The column after the label or the sign: `Note     `, `  ✗ `, `      fix:  `. */
function indentOf(line: string): number {
  const [label] =
    /^ *(?:[A-Z]\w+ {2,}|fix: +|at: +|see: +|note: +|asked: +|found: +|read: +|[✓✗?!~○·→-] )?/u.exec(
      line,
    ) ?? [""];
  return label.length;
}

/** Counts one column for each character. East Asian characters take two, so such a line can exceed the width. */
function columns(line: string): number {
  return [...line.replace(escapes, "")].length;
}
