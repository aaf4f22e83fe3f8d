/** Escapes in texts of a shell: in `$'…'`, and in what `printf` and `echo -e` print. */

const letters: Readonly<Record<string, string>> = {
  ...{ n: "\n", t: "\t", r: "\r", a: "\x07", b: "\b", f: "\f", v: "\v", e: "\x1b", E: "\x1b" },
  ...{ "\\": "\\", "'": "'", '"': '"', "?": "?" },
};

/** The text with its escapes decoded, as in the manual of bash under "ANSI-C Quoting". */
export function decodeEscapes(text: string): string {
  return text.replace(
    /\\(?:x([0-9a-f]{1,2})|u([0-9a-f]{1,4})|U([0-9a-f]{1,8})|0?([0-7]{1,3})|(.))/gis,
    (whole, hex?: string, short?: string, long?: string, octal?: string, letter?: string) => {
      const code = hex ?? short ?? long;
      if (code !== undefined) return character(Number.parseInt(code, 16));
      if (octal !== undefined) return character(Number.parseInt(octal, 8));
      return letters[letter ?? ""] ?? whole;
    },
  );
}

function character(code: number): string {
  return code > 0x10_ff_ff ? "" : String.fromCodePoint(code);
}

/** The end of a text in `$'…'`, in which `\'` does not end it. */
export function endOfEscaped(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === "'") return at;
  }
  return text.length;
}
