import { describe, expect, it } from "vitest";
import {
  fill,
  hider,
  parseTemplate,
  shown,
  type Template,
  variablesOf,
} from "../../../src/rollout/template.ts";
import { template, templateProblems } from "../../../src/rollout/variables.ts";

const project = { id: 42, path: "acme/pay ments" };
const env = { CODE: `c0de-\${OTHER}-{project_id}`, OTHER: "never" };
const parts = (typed: string): Template => {
  const parsed = parseTemplate(typed);
  if ("wrong" in parsed) throw new Error(parsed.wrong);
  return parsed.parts;
};

describe("a text with variables", () => {
  it.each([
    { typed: "plain {text} $HOME", filled: "plain {text} $HOME", seen: "plain {text} $HOME" },
    { typed: `a\${CODE}b`, filled: `ac0de-\${OTHER}-{project_id}b`, seen: "a[secret]b" },
    { typed: `$\${CODE}`, filled: `\${CODE}`, seen: `\${CODE}` },
    { typed: `$$\${OTHER}`, filled: `$\${OTHER}`, seen: `$\${OTHER}` },
    { typed: "{project_id}/{project_path}", filled: "42/acme%2Fpay%20ments", seen: "42/acme%2Fpay%20ments" },
    { typed: `\${OTHER}\${OTHER}`, filled: "nevernever", seen: "[secret][secret]" },
  ])("$typed becomes $filled, once, and is shown as $seen", ({ typed, filled, seen }) => {
    expect(fill(parts(typed), project, env)).toBe(filled);
    expect(shown(parts(typed), project)).toBe(seen);
  });

  it.each([`\${`, `\${}`, `\${A-B}`, `\${1A}`, `a\${A b}`, `x\${A`])("%s is refused", (typed) => {
    expect(parseTemplate(typed)).toEqual({
      wrong: expect.stringContaining("without the name of a variable"),
    });
    expect(template(typed)).toEqual([]);
  });

  it("names each variable once", () => {
    expect(variablesOf(parts(`\${A}\${B}\${A}`))).toEqual(["A", "B"]);
  });
});

describe("the variables of a file", () => {
  const texts = [
    { path: ["url"], text: `https://x/\${GOOD}\${NONE}\${EMPTY}\${TWO}`, isAddress: true },
    { path: ["secret"], text: `\${TWO}` },
  ];

  it("must have values, and those of an address no spaces", () => {
    expect(templateProblems(texts, { GOOD: "g", EMPTY: "", TWO: "two\nlines" })).toEqual([
      { path: ["url"], message: "the variable NONE of url is not set" },
      { path: ["url"], message: "the variable EMPTY of url is empty" },
      {
        path: ["url"],
        message: "the variable TWO of url contains a space or a line break, which an address cannot have",
      },
    ]);
  });
});

describe("values of variables in other texts", () => {
  it.each([
    { text: "address https://x/c0 de is odd", hidden: "address https://x/[secret] is odd" },
    { text: "in an address: c0%20de", hidden: "in an address: [secret]" },
    { text: "nothing to hide", hidden: "nothing to hide" },
  ])("$text", ({ text, hidden }) => {
    expect(hider([parts(`\${CODE}\${SHORT}`)], { CODE: "c0 de", SHORT: "o" })(text)).toBe(hidden);
  });
});
