/** `pipeline_no_secrets_in_configuration`: the merged configuration contains no secret. */

import { ciConfig, mergedConfiguration } from "../../../facts/pipeline/ci-config.ts";
import { conditionalIncludes } from "../../../facts/pipeline/configuration/conditional-includes.ts";
import { compilePattern } from "../../../shared/pattern.ts";
import { text } from "../../../shared/schema.ts";
import { count } from "../../../shared/text.ts";
import * as z from "../../../shared/zod.ts";
import { defineControl, described, unknown } from "../../define.ts";
import { outcomeOf, shownTo, wholeConfigParams } from "../ci-outcome.ts";
import { wantedNames } from "../job-names.ts";
import { textsOf } from "./secrets/texts.ts";

const mostCharacters = 2_000_000;

export const pipelineNoSecretsInConfiguration = defineControl({
  id: "pipeline_no_secrets_in_configuration",
  title: "The configuration contains no secret",
  description: described(
    "Compares all texts of the merged configuration, hidden jobs and included files among them, with the rules of gitleaks.",
    [
      "The rules are those of gitleaks at commit b58d3f1 (July 2026), without the rules for other files. Each has an id, such as `aws-access-token` or `generic-api-key`, a pattern, and often a least entropy; some ignore known examples.",
      "A variable is compared with its name in front of it: `DB_PASSWORD: VALUE`.",
      "What was found is never shown: only the job, the keyword, the line in it, and the id of the rule.",
      "`allow` has RE2 expressions for texts that are not secrets, `ignored_rules` the ids of rules. A line of more than 2000 characters that a rule matches is unknown, and so are a text of more than 100,000 characters and a configuration of more than 2 million.",
      "It does not look at other files of the repository. A pass does not prove that there is no secret.",
    ],
  ),
  severity: "critical",
  scope: "project",
  needs: { config: ciConfig, merged: mergedConfiguration, conditional: conditionalIncludes },
  params: z.strictObject({
    allow: z.optional(
      z
        .array(text(500))
        .check(z.describe("RE2 expressions for what may look like a secret; no expression by default")),
    ),
    ignored_rules: z.optional(
      z.array(text(100)).check(z.describe("Ids of rules that do not matter; no rule by default")),
    ),
    entropy: z.optional(
      z
        .number()
        .check(
          z.gte(0),
          z.lte(8),
          z.describe("Bits a character that what generic-api-key finds must exceed; 3.5 by default"),
        ),
    ),
    ...wholeConfigParams,
  }),
  prepare: async ({ allow = [], ignored_rules = [], except, ...rest }) => {
    const matchers = await Promise.all(allow.map((pattern) => compilePattern(pattern)));
    return {
      ...{ ...rest, ignored: ignored_rules, except: await wantedNames(except) },
      isAllowed: (secret: string) => matchers.some((matches) => matches(secret)),
    };
  },
  example: { allow: ["^dummy-"], ignored_rules: ["sourcegraph-access-token"] },
  remediation: {
    text: "revoke the secret, because it is in the history of the repository, and put its successor into a masked and protected CI/CD variable or a secret manager",
    page: "/-/ci/editor",
  },
  async loadCheck() {
    const { scan } = await import("./secrets/scan.ts");
    return (
      { config, conditional, merged },
      { ignored, isAllowed, entropy, except, child_pipelines, conditional_includes },
    ) => {
      const texts = textsOf(merged.merged).filter(
        ({ owner }) => !except.some(({ matches }) => matches(owner)),
      );
      const size = texts.reduce((sum, one) => sum + one.text.length, 0);
      if (size > mostCharacters)
        return unknown(
          `the configuration has ${size} characters, more than the ${mostCharacters} that are read`,
        );
      const said = `no secret was found in ${count(texts.length, "text")} of the configuration`;
      const unseen = shownTo(conditional, conditional_includes);
      const found = { ...scan(texts, { ignored, isAllowed, entropy }), said, conditional: unseen };
      return outcomeOf(config, found, child_pipelines, except);
    };
  },
});
