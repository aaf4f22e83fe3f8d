/** Whether the pages of messages have what the program prints; test/e2e/bad-input.test.ts compares what it really prints. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { unlisted } from "../support/messages.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const page = readFileSync(join(root, "docs/reference/messages.md"), "utf8");
const source = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.startsWith("sandbox"))
  .map((file) => readFileSync(join(root, "src", file), "utf8"));

describe("the pages of messages", () => {
  it("have the beginning of each error, as a search of the source finds it", () => {
    const error = /new (?:RunError|GitLabError)\(\s*"[A-Z_]+",\s*(?:"([^"\n]{12,})"|`([^`$\n]{12,}))/g;
    const beginnings = source
      .flatMap((text) => [...text.matchAll(error)].map(([, plain, template]) => plain ?? template ?? ""))
      .map((text) => text.replace(/[‹›]/g, "").trim());
    expect(beginnings.length).toBeGreaterThan(30);
    expect(beginnings.filter((text) => !page.includes(text))).toEqual([]);
  });

  it("have each advice of an error", () => {
    const advice = source.flatMap((text) =>
      [...text.matchAll(/advice:\s*"([^"\n]{12,})"/g)].map(([, one = ""]) => one.replace(/[‹›]/g, "")),
    );
    expect(advice.length).toBeGreaterThan(20);
    expect(advice.filter((text) => !page.includes(text.replaceAll("|", "\\|")))).toEqual([]);
  });

  it("do not match any sentence", () => {
    expect(
      unlisted(
        "countersign: the moon is made of cheese\n  - GitLab likes it\n  what to do: sing a song about it\n",
      ),
    ).toHaveLength(3);
  });
});
