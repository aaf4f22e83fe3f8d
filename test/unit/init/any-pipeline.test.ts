import fc from "fast-check";
import { expect, it } from "vitest";
import { stringify } from "yaml";
import { entryOf, isOwn } from "../../../src/init/entry.ts";
import { withInclude } from "../../../src/init/include.ts";

const project = "countersign/countersign";
const entry = entryOf({
  ...{ kind: "component", componentProject: project, gitlabUrl: "https://gitlab.com", version: "1.0.0" },
  ...{ template: "merge-request", inputs: { status_check: "Countersign" } },
});

const word = fc.constantFrom(
  ...["a", "b-c.yml", "x: y", "# no", "- z", "'q'", '"', "one\ntwo\n", "long ".repeat(20), "true", "", "é"],
);
const words = fc.array(word, { maxLength: 3 });
const item = fc.oneof(
  word,
  fc.record({ local: word }),
  fc.record({ project: word, file: fc.oneof(word, words), rules: fc.array(fc.record({ if: word })) }),
);
const pipeline = fc.record(
  {
    stages: words,
    include: fc.oneof(item, fc.array(item, { maxLength: 3 })),
    job: fc.record({ script: words }),
  },
  { requiredKeys: ["stages"] },
);
const style = fc.record({
  lineWidth: fc.constantFrom(0, 40),
  indent: fc.constantFrom(2, 4),
  indentSeq: fc.boolean(),
});

/** Without what may be added between: dashes are compared, white space is not. */
const characters = (text: string) => [...text.replace(/\s/g, "")];

it("any pipeline keeps all its characters in order, with its line ends", () => {
  let extended = 0;
  fc.assert(
    fc.property(pipeline, style, fc.boolean(), (data, how, isCrlf) => {
      const text = stringify(data, how).replaceAll("\n", isCrlf ? "\r\n" : "\n");
      const change = withInclude(text, entry, (one) => isOwn(one, project), false);
      if (change.kind !== "changed") return;
      extended++;
      const before = characters(text);
      let at = 0;
      for (const one of characters(change.text)) if (one === before[at]) at++;
      expect(at, change.text).toBe(before.length);
      expect(change.text.replaceAll("\r\n", "").includes("\n")).toBe(!isCrlf);
    }),
    { numRuns: 300, seed: 1 },
  );
  expect(extended).toBeGreaterThan(280);
});
