/** Lists the generated files and what they are generated from. */

import { createHash } from "node:crypto";
import { actionManifest } from "./action.ts";
import { clausesPage } from "./clauses/page.ts";
import { commandsPage } from "./commands.ts";
import { comparisonPage } from "./comparison/page.ts";
import { controlPages, explainedControls } from "./controls.ts";
import { factsPage } from "./facts.ts";
import { messagePages } from "./message-pages.ts";
import { describedPresets, presetPages } from "./presets.ts";
import { errorCodesPage, exitCodesPage, inputsPage } from "./reference.ts";
import { sandboxSourcesPage } from "./sandbox-sources.ts";
import {
  doctorJsonSchema,
  policyJsonSchema,
  reportJsonSchema,
  rollOutJsonSchemas,
  sweepJsonSchema,
  sweepReportJsonSchema,
} from "./schemas.ts";
import { sweepTemplate } from "./sweep-template.ts";
import { componentTemplate, responderTemplate } from "./template.ts";

/** Folders that contain only generated files. A file that is no longer generated is removed. */
export const generatedFolders = ["docs/reference/controls", "docs/reference/presets", "schema"];

/** Pages that are written by hand and tell people the digest of the single file. */
const withDigest = ["README.md", "docs/getting-started.md"];

/**
 * @param read returns the bytes of a file of the project
 * @param sourceFiles paths of the source, from `src`
 */
export async function generatedFiles(
  read: (path: string) => Uint8Array,
  sourceFiles: readonly string[],
): Promise<Record<string, string>> {
  const standaloneSha256 = createHash("sha256").update(read("dist/standalone.js")).digest("hex");
  const digestIn = (page: string) =>
    Buffer.from(read(page))
      .toString()
      .replace(/"[0-9a-f]{64} {2}countersign\.mjs"/g, `"${standaloneSha256}  countersign.mjs"`);
  const controls = await explainedControls();
  const presets = await describedPresets();
  return {
    ...Object.fromEntries(withDigest.map((page) => [page, digestIn(page)])),
    "action.yml": actionManifest(),
    "templates/merge-request.yml": componentTemplate(standaloneSha256),
    "templates/responder.yml": responderTemplate(standaloneSha256),
    "templates/sweep.yml": sweepTemplate(standaloneSha256),
    "docs/reference/inputs.md": inputsPage(),
    "docs/reference/commands.md": await commandsPage(),
    "docs/reference/exit-codes.md": exitCodesPage(),
    "docs/reference/errors.md": errorCodesPage(),
    "docs/reference/facts.md": factsPage(),
    "docs/reference/clauses.md": clausesPage(presets),
    "docs/comparison.md": comparisonPage(),
    "docs/reference/sandbox-sources.md": sandboxSourcesPage(),
    "schema/policy.schema.json": await policyJsonSchema(controls, presets),
    "schema/report.schema.json": reportJsonSchema(),
    "schema/doctor.schema.json": doctorJsonSchema(),
    ...rollOutJsonSchemas(),
    "schema/sweep.schema.json": sweepJsonSchema(),
    "schema/sweep-report.schema.json": sweepReportJsonSchema(),
    ...(await controlPages(controls)),
    ...presetPages(presets),
    ...messagePages(
      new Map(sourceFiles.map((path) => [path, Buffer.from(read(`src/${path}`)).toString()])),
      controls.map(({ id }) => id),
    ),
  };
}
