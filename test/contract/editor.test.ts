/** The published policy schema in the YAML language server, which editors use. */

import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";

interface Finding {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number } };
}
interface LanguageService {
  configure(settings: object): void;
  doValidation(document: TextDocument, isKubernetes: boolean): Promise<readonly Finding[]>;
  doComplete(
    document: TextDocument,
    position: { line: number; character: number },
    isKubernetes: boolean,
  ): Promise<{ items: readonly { label: string }[] }>;
}

const root = new URL("../../", import.meta.url);
const schema = JSON.parse(readFileSync(new URL("schema/policy.schema.json", root), "utf8"));
const { getLanguageService } = createRequire(import.meta.url)(
  "yaml-language-server/out/server/src/languageservice/yamlLanguageService",
) as { getLanguageService: (parts: object) => LanguageService };

const service = getLanguageService({
  schemaRequestService: async () => JSON.stringify(schema),
  workspaceContext: { resolveRelativePath: (path: string) => path },
  telemetry: { send: () => {}, sendError: () => {}, sendTrack: () => {} },
});
service.configure({
  validate: true,
  completion: true,
  yamlVersion: "1.2",
  schemas: [{ fileMatch: ["*.yml"], uri: "file:///policy.schema.json", schema }],
});

let documents = 0;
/** Each under a name of its own: the service remembers what it has seen. */
function documentOf(text: string): TextDocument {
  return TextDocument.create(`file:///policy-${documents++}.yml`, "yaml", 1, text);
}

async function findings(text: string): Promise<string[]> {
  const found = await service.doValidation(documentOf(text), false);
  return found.map(({ message, range }) => `${range.start.line + 1}: ${message.split("\n")[0]}`);
}

/** Labels offered at the place of `|`. */
async function offered(text: string): Promise<string[]> {
  const before = text.slice(0, text.indexOf("|"));
  const line = before.split("\n").length - 1;
  const character = before.length - before.lastIndexOf("\n") - 1;
  const { items } = await service.doComplete(documentOf(text.replace("|", "")), { line, character }, false);
  return items.map(({ label }) => label);
}

const start = "name: P\nrequirements:\n  - name: R\n    controls:\n";
const examples = readdirSync(new URL("docs/examples/", root)).filter(
  (name) => name.endsWith(".yml") && !name.includes(".policy-test."),
);

describe("the policy schema in an editor", () => {
  it.each(examples)("finds nothing in docs/examples/%s", async (name) => {
    expect(await findings(readFileSync(new URL(`docs/examples/${name}`, root), "utf8"))).toEqual([]);
  });

  // Without its translations the service names the sentences it would say.
  it.each([
    { name: "an unknown key", text: `nme: P\n${start}`, says: "1: DisallowedExtraPropWarning" },
    {
      name: "a bad severity",
      text: `${start}      - { id: x, severity: hgih }\n`,
      says: "5: enumWarning",
    },
    {
      name: "a waiver without its end",
      text: `${start}      - x\nwaivers:\n  - { control: x, reason: y, owner: z }\n`,
      says: '7: Missing property "expires"',
    },
    {
      name: "a parameter there is none of",
      text: `${start}      - id: merge_request_approvals\n        with: { at_least: 2, at_leest: 3 }\n`,
      says: "6: DisallowedExtraPropWarning",
    },
    {
      name: "a control without what it must be given",
      text: `${start}      - id: merge_request_title\n`,
      says: '5: Missing property "with"',
    },
    {
      name: "a baseline that is nowhere",
      text: `${start}      - x\nbaseline: { path: report.json }\n`,
      says: '6: Missing property "job"',
    },
  ])("underlines $name", async ({ text, says }) => {
    expect((await findings(text)).join("\n")).toContain(says);
  });

  it("offers the keys of a control, the ids there are, and a control's own parameters", async () => {
    expect(await offered(`${start}      - id: x\n        |\n`)).toEqual(
      expect.arrayContaining(["rule", "severity", "phase", "enforce_from"]),
    );
    expect(await offered(`${start}      - id: |\n`)).toEqual(
      expect.arrayContaining(["merge_request_title", "scanner_sast_running"]),
    );
    expect(
      await offered(`${start}      - id: merge_request_approvals\n        with:\n          |\n`),
    ).toEqual(expect.arrayContaining(["at_least"]));
  });
});
