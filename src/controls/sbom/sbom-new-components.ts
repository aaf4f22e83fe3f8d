/** `sbom_new_components`: the components that the change adds are few enough and under allowed licences. */

import { baseSbomsAt } from "../../facts/sbom/base-sboms.ts";
import { type Component, labelOf } from "../../facts/sbom/formats/component.ts";
import { sbomsAt } from "../../facts/sbom/sboms.ts";
import { count, listed } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import { defineControl, described, fail, pass, unknown } from "../define.ts";
import { licenceParams, licenceRules, withLicence } from "./licence-rules.ts";
import { loadFor, loadPurls } from "./package-libraries.ts";
import { packageList, packageMatcher, packageOf } from "./package-match.ts";
import { componentsOf, nothingIn, ofAll, placeParams, sbomsNamed } from "./sbom-words.ts";

export const sbomNewComponents = defineControl({
  id: "sbom_new_components",
  title: "New components are few, and under allowed licences",
  description: described("Compares the SBOMs of the merge request's head with those of the target branch.", [
    "The target branch's SBOM is that of the newest pipeline that has one, at the commit where the change began, or else at the target branch's head when the change was last pushed. Without one, every component is new.",
    "A component is new if its package was not there before. A package is a purl without its version, or a name if the component has no purl. With `count_versions: true`, another version is new too.",
    "`at_most` is the number of new components that are allowed. Without it, they are only listed.",
    "`allow`, `deny`, `aliases` and `without_licence` work as in `sbom_licences`, for new components and for those whose licence has changed.",
    "`except` lists packages to ignore, by purl.",
  ]),
  severity: "medium",
  scope: "merge_request",
  needs: { sboms: sbomsAt(), before: baseSbomsAt() },
  needsFor: async (params) => ({
    ...(await sbomsNamed(params)),
    ...(params?.files || params?.jobs ? { before: baseSbomsAt(params) } : {}),
  }),
  async load(given) {
    await Promise.all([loadFor(given), loadPurls()]);
  },
  params: z.strictObject({
    ...placeParams,
    at_most: z.optional(
      z
        .int()
        .check(
          z.minimum(0),
          z.maximum(1_000_000),
          z.describe("Largest number of new components that are allowed; no limit by default"),
        ),
    ),
    count_versions: z.optional(
      z
        .boolean()
        .check(z.describe("Also count another version of a package as a new component; false by default")),
    ),
    ...licenceParams,
    except: packageList("Packages to ignore; no package by default"),
  }),
  prepare: async (params) => ({
    ...params,
    rules: params.allow || params.deny || params.without_licence ? licenceRules(params) : undefined,
    isLeftOut: packageMatcher(params.except ?? []),
  }),
  example: { at_most: 5, deny: ["AGPL-3.0-only"] },
  remediation: {
    text: "remove the new components, or have them reviewed and added to the policy (except, allow, at_most)",
    page: "!",
  },
  check({ sboms, before }, { at_most, count_versions = false, rules, isLeftOut }) {
    const nothing = nothingIn(sboms);
    if (nothing) return nothing;
    const comparedWith =
      before.length > 0
        ? `compared with ${listed(before.map(({ source }) => source))}`
        : "the target branch has no SBOM to compare with, so all components are new";
    const isKnown = comparison(componentsOf(before));
    const candidates = componentsOf(sboms).filter((component) => isLeftOut(component) !== "yes");
    const added = unique(candidates.filter((component) => !isKnown(component, count_versions)));
    // The licence of a package may have changed.
    const judged = rules
      ? unique(candidates.filter((component) => !isKnown(component, count_versions, "licence")))
      : [];
    const refused = judged.filter((component) => rules?.judge(component) === "refused");
    const unclear = judged.filter((component) => rules?.judge(component) === "unknown");
    const problems = [
      ...(at_most !== undefined && added.length > at_most
        ? [
            `${count(added.length, "component is", "components are")} new, at most ${at_most} allowed: ${listed(added.map(labelOf))}`,
          ]
        : []),
      ...(refused.length > 0
        ? [
            `${count(refused.length, "new component has", "new components have")} a licence that is not allowed: ${listed(refused.map(withLicence))}`,
          ]
        : []),
    ];
    const actual = added.map(withLicence);
    const where = `${ofAll(sboms)}; ${comparedWith}`;
    if (problems.length > 0) return fail(`${problems.join("; ")} (${where})`, { actual });
    if (unclear.length > 0)
      return unknown(
        `${count(unclear.length, "new component has", "new components have")} no known licence: ${listed(unclear.map(withLicence))} (${where})`,
      );
    if (added.length === 0) return pass(`no component is new (${where})`, { actual });
    return pass(
      `${count(added.length, "component is", "components are")} new: ${listed(added.map(labelOf))} (${where})`,
      {
        actual,
      },
    );
  },
});

/** The package without its version, or the name if the component has no purl. */
function keyOf(component: Component): string {
  const { group = "", name } = component;
  return packageOf(component).key ?? `name ${group}/${name}`;
}

const licenceOf = ({ licences }: Component) => [...licences].sort().join("\n");
const versionOf = (component: Component) => packageOf(component).version ?? component.version ?? "";

/** Whether a component was there before: the package, and if required the same version or the same licence. */
function comparison(before: readonly Component[]) {
  const [packages, versions, licences] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const component of before) {
    const key = keyOf(component);
    packages.add(key);
    versions.add(`${key}\n${versionOf(component)}`);
    licences.add(`${key}\n${licenceOf(component)}`);
  }
  return (component: Component, withVersion: boolean, what?: "licence") => {
    const key = keyOf(component);
    if (what === "licence" && !licences.has(`${key}\n${licenceOf(component)}`)) return false;
    return withVersion ? versions.has(`${key}\n${versionOf(component)}`) : packages.has(key);
  };
}

/** Each combination of package, version and licence once, in alphabetical order. */
function unique(components: readonly Component[]): readonly Component[] {
  const byLabel = new Map(
    components.map((one) => [`${keyOf(one)}\n${versionOf(one)}\n${licenceOf(one)}`, one]),
  );
  return [...byLabel].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
