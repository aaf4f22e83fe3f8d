import { describe, expect, it } from "vitest";
import { html, json, link, verbatim } from "../../../../src/reporting/html/markup.ts";

describe("markup", () => {
  it.each([
    { name: "tags", text: "<b>&</b>", written: "&lt;b&gt;&amp;&lt;/b&gt;" },
    { name: "both quotes", text: `"'`, written: "&quot;&#39;" },
    { name: "what is escaped already", text: "&lt;", written: "&amp;lt;" },
    { name: "the end of a script", text: "</script>", written: "&lt;/script&gt;" },
    { name: "a comment", text: "<!-- -->", written: "&lt;!-- --&gt;" },
    { name: "a template", text: `\${1}\``, written: `\${1}\`` },
    { name: "a bidirectional override", text: "a\u202egnp.exe", written: "a gnp.exe" },
    { name: "control characters and line breaks", text: "a\u0000\r\nb\u2028c", written: "a b c" },
  ])("makes text of $name", ({ text, written }) => {
    expect(String(html`<p title="${text}">${text}</p>`)).toBe(`<p title="${written}">${written}</p>`);
  });

  it("keeps markup that it made itself, in lists too, and leaves out what is absent", () => {
    const items = ["<a>", "b"].map((text) => html`<li>${text}</li>`);
    expect(String(html`<ul>${items}${undefined}</ul>${2}`)).toBe("<ul><li>&lt;a&gt;</li><li>b</li></ul>2");
    expect(String(html`${"a ="}${"b"}`)).toBe("a =b");
  });

  it("takes nothing from outside for markup, whatever it looks like", () => {
    const lookalike = { toString: () => "<b>" } as unknown as string;
    expect(() => String(html`${lookalike}`)).toThrow();
    expect(JSON.parse(JSON.stringify({ text: html`<b>` }))).toEqual({ text: {} });
  });

  it("refuses an attribute without quotes", () => {
    expect(() => html`<p title=${"a onclick=alert(1)"}>`).toThrow("a value needs quotes after <p title=");
  });

  it.each(["a</style>", "a</SCRIPT >", "<!-- a"])("refuses the inline text %s", (text) => {
    expect(() => verbatim(text)).toThrow("contains the end of its own element");
  });

  it.each([
    { url: "https://a.example/b?c=1&d=2#e", href: "https://a.example/b?c=1&amp;d=2#e" },
    { url: "http://a.example", href: "http://a.example/" },
    { url: `https://a.example/"><script>`, href: "https://a.example/%22%3E%3Cscript%3E" },
    { url: "https://a.example/?q='\"", href: "https://a.example/?q=%27%22" },
  ])("links to $url", ({ url, href }) => {
    expect(String(link(url, "words"))).toBe(`<a href="${href}" rel="noopener noreferrer">words</a>`);
  });

  it.each([
    "javascript:alert(1)",
    " javascript:alert(1)",
    "JAVASCRIPT:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,<script>",
    "vbscript:x",
    "file:///etc/passwd",
    "//a.example",
    "/relative",
    "not a url",
    "",
    null,
  ])("keeps only the words of a link to %j", (url) => {
    expect(String(link(url, "words"))).toBe("words");
  });

  it.each([
    { name: "a number", value: 2, written: "2" },
    { name: "a text", value: "<a\nb>", written: "&quot;&lt;a\\nb&gt;&quot;" },
    { name: "null", value: null, written: "none" },
    {
      name: "no field without a value",
      value: { a: null, b: [null, { c: null, d: 1 }] },
      written: "{&quot;b&quot;:[none,{&quot;d&quot;:1}]}",
    },
    {
      name: "a short list",
      value: [{ a: 1 }, { a: 2 }],
      written: "[{&quot;a&quot;:1},{&quot;a&quot;:2}]",
    },
    {
      name: "a long list, one entry a line",
      value: ["x".repeat(40), `\u202e${"y".repeat(40)}`],
      written: `[\n  &quot;${"x".repeat(40)}&quot;,\n  &quot; ${"y".repeat(40)}&quot;\n]`,
    },
    {
      name: "a long object, one entry a line",
      value: { a: "x".repeat(40), b: ["y".repeat(40)] },
      written: `{\n  &quot;a&quot;: &quot;${"x".repeat(40)}&quot;,\n  &quot;b&quot;: [&quot;${"y".repeat(40)}&quot;]\n}`,
    },
  ])("writes $name", ({ value, written }) => {
    expect(String(json(value))).toBe(written);
  });
});
