import { readFileSync } from "node:fs";
import { NoOperationTraceWriter, parseAction } from "@actions/workflow-parser";
import { it } from "vitest";
it("x", () => {
  const r = parseAction({ name: "action.yml", content: readFileSync("action.yml", "utf8") + "\nfoo: 1\n" }, new NoOperationTraceWriter());
  console.log(r.context.errors.getErrors());
});
