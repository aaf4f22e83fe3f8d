/** Markup that cannot be made of text by accident: whatever `html` interpolates is escaped and is one safe line. */

import { plain } from "../../shared/text.ts";

/** Only this file makes one, so that text which merely looks like markup is never taken for it. */
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

/** Longer than anything GitLab sends in earnest; a whole file as a title stays out of the page. */
const limit = 4_000;
const longestLine = 72;
const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** @throws Error for an attribute without quotes, which escaping alone would not keep closed */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Safe {
  let markup = strings[0] ?? "";
  for (const [index, value] of values.entries()) {
    if (strings[index]?.endsWith("=")) throw new Error(`a value needs quotes after ${strings[index]}`);
    markup += written(value) + (strings[index + 1] ?? "");
  }
  return Safe.of(markup);
}

/** Our own style and script, which must reach the page to the byte: their digests stand in its policy. */
export function verbatim(text: string): Safe {
  if (/<\/(style|script)|<!--/i.test(text)) throw new Error("an inline text would end its own element");
  return Safe.of(text);
}

/** A link when it is one to the web; anything else (`javascript:`, `data:`) is only its words. */
export function link(url: string | null | undefined, words: Value): Safe {
  const address = url ? webAddress(url) : undefined;
  if (address === undefined) return html`${words}`;
  return html`<a href="${Safe.of(escaped(address))}" rel="noopener noreferrer">${words}</a>`;
}

/** Data as people read it: a short value in one line, a longer list or object with one entry a line. */
export function json(value: unknown): Safe {
  const safe = linesOf(value).map((line) => escaped(plain(line, limit)));
  if (safe.length === 1) return Safe.of(safe[0] ?? "");
  return Safe.of([safe[0], ...safe.slice(1, -1).map((line) => `  ${line}`), safe.at(-1)].join("\n"));
}

/** JSON escapes line breaks inside of texts, so every line is one of ours. */
function linesOf(value: unknown): readonly string[] {
  const line = JSON.stringify(value) ?? "null";
  if (line.length <= longestLine || typeof value !== "object" || value === null) return [line];
  const entries = Array.isArray(value)
    ? value.map((item) => JSON.stringify(item) ?? "null")
    : Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${JSON.stringify(item)}`);
  const separated = entries.map((entry, index) => (index < entries.length - 1 ? `${entry},` : entry));
  return Array.isArray(value) ? ["[", ...separated, "]"] : ["{", ...separated, "}"];
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
