/** OASIS's schema of SARIF is not ours to copy: it is used where it lies beside the project. */

import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import AjvDraft04 from "ajv-draft-04";
import addFormats from "ajv-formats";
import type { TestContext } from "vitest";

const file = fileURLToPath(new URL("../../../shared/schemas/sarif-2.1.0.schema.json", import.meta.url));

export function sarifProblems(context: TestContext, document: unknown): unknown {
  if (!existsSync(file)) context.skip("the schema of SARIF is not beside the project");
  const ajv = new AjvDraft04.default({ strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(file, "utf8")));
  return validate(document) ? [] : validate.errors;
}
