/** Markup that text cannot become by accident: `html` escapes every interpolated text and makes it one safe line. */

import { plain } from "../../shared/text.ts";

/** Only this file creates one, so that text that looks like markup is never used as markup. */
class Safe {
  readonly #markup: string;
  private constructor(markup: string) {
    this.#markup = markup;
  }
  static of(markup: string): Safe {
    return new Safe(markup);
  }
  toString(): string {
    return this.#markup;
  }
}

export type { Safe };
export type Value = string | number | Safe | undefined | readonly Value[];

/** Longer than any real text from GitLab. It keeps, for example, a whole file as a title out of the page. */
const limit = 4_000;
const longestLine = 72;
const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** @throws Error for an attribute without quotes, in which escaping is not enough */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Safe {
  let markup = strings[0] ?? "";
  for (const [index, value] of values.entries()) {
    if (strings[index]?.endsWith("=")) throw new Error(`a value needs quotes after ${strings[index]}`);
    markup += written(value) + (strings[index + 1] ?? "");
  }
  return Safe.of(markup);
}

/** The page's own style and script. They must stay byte for byte, because the page's policy contains their digests. */
export function verbatim(text: string): Safe {
  if (/<\/(style|script)|<!--/i.test(text))
    throw new Error("an inline text contains the end of its own element");
  return Safe.of(text);
}

/** A link if the address is a web address. For any other address (`javascript:`, `data:`) only the text. */
export function link(url: string | null | undefined, words: Value): Safe {
  const address = url ? webAddress(url) : undefined;
  if (address === undefined) return html`${words}`;
  return html`<a href="${Safe.of(escaped(address))}" rel="noopener noreferrer">${words}</a>`;
}

/** Readable data: a short value in one line, a longer list or object with one entry on each line. */
export function json(value: unknown): Safe {
  const safe = linesOf(value).map((line) => escaped(plain(line, limit)));
  if (safe.length === 1) return Safe.of(safe[0] ?? "");
  return Safe.of([safe[0], ...safe.slice(1, -1).map((line) => `  ${line}`), safe.at(-1)].join("\n"));
}

/** JSON escapes line breaks inside texts, so text from outside cannot start a new line. */
function linesOf(value: unknown): readonly string[] {
  const line = withoutNull(value);
  if (line.length <= longestLine || typeof value !== "object" || value === null) return [line];
  const entries = Array.isArray(value)
    ? value.map(withoutNull)
    : present(value).map(([name, item]) => `${JSON.stringify(name)}: ${withoutNull(item)}`);
  const separated = entries.map((entry, index) => (index < entries.length - 1 ? `${entry},` : entry));
  return Array.isArray(value) ? ["[", ...separated, "]"] : ["{", ...separated, "}"];
}

/** JSON without the fields that have no value, because `null` is a word of programs. In a list, it is "none". */
function withoutNull(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(withoutNull).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? undefined) ?? "none";
  const fields = present(value).map(([name, item]) => `${JSON.stringify(name)}:${withoutNull(item)}`);
  return `{${fields.join(",")}}`;
}

function present(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => item !== null && item !== undefined);
}

function written(value: Value): string {
  if (value === undefined) return "";
  if (value instanceof Safe) return value.toString();
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return escaped(plain(value, limit));
  return value.map(written).join("");
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? "");
}

function webAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === "https:" || protocol === "http:" ? href : undefined;
}
