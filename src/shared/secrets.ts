/** Takes secrets out of text: the known ones, in the forms in which they usually appear, and what is a credential by its form. */

export interface Secrets {
  /** The text without secrets. */
  readonly clean: (text: string) => string;
  /** Whether a known secret is in the text. */
  readonly areIn: (text: string) => boolean;
}

/** A shorter text cannot be distinguished from an ordinary word. GitLab does not mask shorter values either. */
export const shortestSecret = 8;
/** In characters; a quarter of what V8 takes. */
const mostInPattern = 30_000;
export const removed = "[secret removed]";

/** By form: a login in an address, a parameter of a query, a token with one of GitLab's prefixes. */
const byForm: readonly RegExp[] = [
  /(:\/\/)[^\s/@:]*:[^\s/@]+(?=@)/g,
  // What is in its place already stays, and so does the name of a variable.
  /([?&][\w-]{0,40}(?:token|secret|password|signature|api_?key)=)(?!\[secret[ \]]|\$\{\w+\}(?![^&#\s"'<>]))[^&#\s"'<>]+/gi,
  /()\bgl(?:pat|oas|dt|rt|rtr|cbt|ptt|ft|imt|agent|wt|soat|ffct)-[\w.-]{20,300}/g,
];

export function secretsIn(known: readonly string[]): Secrets {
  const forms = [...new Set(known.flatMap(formsOf))].filter(({ length }) => length >= shortestSecret);
  // Longest first, because a longer secret may begin with a shorter one.
  forms.sort((a, b) => b.length - a.length);
  // V8 refuses a larger expression.
  const longest = mostInPattern / forms.length;
  const long = forms.filter(({ length }) => length > longest);
  const short = forms.slice(long.length);
  const pattern = short.map((form) => form.replace(/\W/g, escaped)).join("|");
  const any = new RegExp(pattern || "(?!)", "gi");

  /** A text that was cut may end within a secret. */
  function withoutStumps(text: string): string {
    if (!text.includes("…")) return text;
    const parts = text.split("…");
    const last = parts.pop() ?? "";
    return [...parts.map((part) => withoutStump(part, forms)), last].join("…");
  }

  return {
    areIn: (text) => text.search(any) >= 0 || long.some((form) => text.includes(form)),
    clean: (text) =>
      byForm.reduce(
        (rest, form) => rest.replace(form, `$1${removed}`),
        withoutStumps(
          long.reduce((rest, form) => rest.replaceAll(form, removed), text).replace(any, removed),
        ),
      ),
  };
}

function withoutStump(text: string, forms: readonly string[]): string {
  let longest = 0;
  for (const form of forms)
    for (let length = form.length - 1; length > Math.max(longest, shortestSecret - 1); length--)
      if (text.endsWith(form.slice(0, length))) longest = length;
  return longest === 0 ? text : text.slice(0, -longest) + removed;
}

/** As it is, and in a JSON text, an address or base64. Of several lines, each: a log prints them in one. */
function formsOf(secret: string): readonly string[] {
  const lines = secret.split(/[\r\n]+|\\n/).map((line) => line.trim());
  const parts = lines.length > 1 ? lines.filter((line) => !/^-----|^.{0,15}$/.test(line)) : [];
  return [secret.trim(), ...parts].flatMap((text) => {
    const inAddress = encodeURIComponent(text);
    const in64 = [0, 1, 2].map((before) => base64(text, before));
    return [
      ...[text, JSON.stringify(text).slice(1, -1), inAddress, inAddress.replaceAll("%20", "+")],
      ...in64,
      ...in64.map((form) => form.replaceAll("+", "-").replaceAll("/", "_")),
    ];
  });
}

/** The characters that depend only on the text, after so many other bytes. */
function base64(text: string, before: number): string {
  const bytes = Buffer.from("\0".repeat(before) + text);
  return bytes.toString("base64").slice(Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6));
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
