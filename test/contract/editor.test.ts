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
  doHover(
    document: TextDocument,
    position: { line: number; character: number },
  ): Promise<{ contents: { value: string } } | null>;
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
  hover: true,
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

/** The text without its `|`, and the position of the `|`. */
function marked(text: string) {
  const before = text.slice(0, text.indexOf("|"));
  const line = before.split("\n").length - 1;
  const character = before.length - before.lastIndexOf("\n") - 1;
  return { document: documentOf(text.replace("|", "")), position: { line, character } };
}

/** Labels offered at the place of `|`. */
async function offered(text: string): Promise<string[]> {
  const { document, position } = marked(text);
  const { items } = await service.doComplete(document, position, false);
  return items.map(({ label }) => label);
}

async function hover(text: string): Promise<string> {
  const { document, position } = marked(text);
  return (await service.doHover(document, position))?.contents.value ?? "";
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
      name: "a bare id that no control has",
      text: `${start}      - secure_webhoks\n`,
      says: '5: Value must be "auth_sso_enabled"',
    },
    {
      name: "a bare id of a control that requires parameters",
      text: `${start}      - merge_request_title\n`,
      says: '5: Value must be "auth_sso_enabled"',
    },
    {
      name: "the name of a control in older versions of GitLab",
      text: `${start}      - version_control_enabled\n`,
      says: "5: version_control_enabled is the name of project_repo_exists in older versions of GitLab",
    },
    {
      name: "a control without its required parameter",
      text: `${start}      - id: merge_request_approvals\n        with: { after_last_push: true }\n`,
      says: '6: Missing property "at_least"',
    },
    {
      name: "a preset that does not exist",
      text: "name: P\nextends:\n  - preset:recomended\n",
      says: '3: Value must be "preset:recommended" | "preset:strict"',
    },
    {
      name: "an address that others can change",
      text: "name: P\nextends:\n  - http://example.com/base.yml\n",
      says: "3: Value must be",
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

  it("accepts ids, own rules, and every kind of base", async () => {
    const controls = ["secure_webhooks", "external_control", "{ id: no-friday, rule: 'true' }"];
    const bases = ["preset:soc2", "acme/policies:base.yml@v3", "https://example.com/base.yml#sha256=ab"];
    const list = (items: readonly string[]) => items.map((item) => `      - ${item}\n`).join("");
    expect(await findings(`${start}${list(controls)}extends:\n${list(bases)}`)).toEqual([]);
  });

  it("offers bare ids and presets, but not the ids that require parameters", async () => {
    const bare = await offered(`${start}      - |\n`);
    expect(bare).toEqual(expect.arrayContaining(["secure_webhooks", "merge_request_size"]));
    for (const id of ["merge_request_title", "version_control_enabled"]) expect(bare).not.toContain(id);
    expect(await offered("name: P\nextends:\n  - |\n")).toEqual([
      ...["preset:recommended", "preset:strict", "preset:soc2"],
      ...["preset:iso27001", "preset:cis-gitlab", "preset:slsa"],
    ]);
  });

  it.each([
    {
      name: "a bare id",
      text: `${start}      - secure_web|hooks\n`,
      says: ["Webhooks use https", "True when the address of every", "controls/secure_webhooks.md"],
    },
    {
      name: "the id of an entry",
      text: `${start}      - id: merge_request_|title\n        with: { pattern: x }\n`,
      says: ["The title follows the pattern", "Searches the title", "controls/merge_request_title.md"],
    },
    {
      name: "a preset",
      text: "name: P\nextends: [preset:so|c2]\n",
      says: ["SOC 2", "common criteria", "presets/soc2.md"],
    },
    {
      name: "a parameter",
      text: `${start}      - id: merge_request_size\n        with: { max_|lines: 300 }\n`,
      says: ["Largest number of lines added and removed; 400 without max\\_files"],
    },
  ])("explains $name", async ({ text, says }) => {
    const shown = await hover(text);
    for (const part of says) expect(shown).toContain(part);
    if (says.length > 1)
      expect(shown).toContain("https://gitlab.com/countersign/countersign/-/blob/main/docs/reference/");
  });
});
