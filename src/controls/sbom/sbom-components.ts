/** `sbom_components`: no denied package is in the SBOMs, and every required one is. */

import { type Component, labelOf } from "../../facts/sbom/formats/component.ts";
import { sbomsAt } from "../../facts/sbom/sboms.ts";
import { count, listed, plain } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import { defineControl, described, fail, pass, unknown } from "../define.ts";
import { loadFor } from "./package-libraries.ts";
import { type PackageRule, packageList, ruleMatcher } from "./package-match.ts";
import { componentsOf, nothingIn, ofAll, placeParams, sbomsNamed } from "./sbom-words.ts";

export const sbomComponents = defineControl({
  id: "sbom_components",
  title: "No denied component is in, and every required one is",
  description: described("Looks for packages by purl among the components of the SBOMs.", [
    "Packages that are `denied` must be absent. Packages that are `required` must be present.",
    "An entry is a purl, with or without a version; its namespace and name may contain `*`. It may also be `{ purl, versions, reason }`, where `versions` is a range in npm's syntax.",
    "Versions of npm, cargo, composer, golang, hex, nuget, pub and swift are compared as SemVer. Versions of other ecosystems are compared only if they have at most three numbers, because their suffixes have other meanings.",
    "A component without a purl, or with a version that cannot be compared, makes the result unknown if it may be the package.",
  ]),
  severity: "high",
  scope: "project",
  needs: { sboms: sbomsAt() },
  needsFor: sbomsNamed,
  load: loadFor,
  params: z.strictObject({
    ...placeParams,
    denied: packageList("Packages that must be absent; no package by default"),
    required: packageList("Packages that must be present; no package by default"),
  }),
  example: { denied: [{ purl: "pkg:npm/lodash", versions: "<4.17.21", reason: "prototype pollution" }] },
  remediation: { text: "remove or update the denied components, and add the required ones" },
  check({ sboms }, { denied = [], required = [] }) {
    if (denied.length + required.length === 0)
      return unknown("the policy names no package: neither denied nor required is given");
    const nothing = nothingIn(sboms);
    if (nothing) return nothing;
    const components = componentsOf(sboms);
    const found = denied.map((rule) => lookFor(rule, components));
    const wanted = required.map((rule) => lookFor(rule, components));
    const isIn = found.flatMap(({ rule, sure }) => sure.map((one) => withReason(one, rule)));
    const absent = wanted
      .filter(({ sure, possible }) => sure.length + possible.length === 0)
      .map(({ rule }) => nameOf(rule));
    const problems = [
      ...(isIn.length > 0
        ? [`${count(isIn.length, "component is", "components are")} denied, ${ofAll(sboms)}: ${listed(isIn)}`]
        : []),
      ...(absent.length > 0 ? [`required and absent: ${listed(absent)}`] : []),
    ];
    if (problems.length > 0) {
      const actual = [...isIn, ...absent.map((name) => `${name} is absent`)];
      return fail(problems.join("; "), { actual });
    }
    const uncertain = [
      ...found.flatMap(({ rule, possible }) =>
        possible.map((one) => `${labelOf(one)} may be ${nameOf(rule)}`),
      ),
      ...wanted.flatMap(({ rule, sure, possible: [one] }) =>
        sure.length === 0 && one ? [`${labelOf(one)} may not be ${nameOf(rule)}`] : [],
      ),
    ];
    if (uncertain.length > 0)
      return unknown(
        `the SBOM does not contain enough (no purl, or no version that can be compared): ${listed(uncertain)}`,
      );
    return pass(`the components are as required, ${ofAll(sboms)}`);
  },
});

function lookFor(rule: PackageRule, components: readonly Component[]) {
  const matches = ruleMatcher(rule);
  const sure: Component[] = [];
  const possible: Component[] = [];
  for (const component of components) {
    const match = matches(component);
    if (match !== "no") (match === "yes" ? sure : possible).push(component);
  }
  return { rule, sure, possible };
}

function nameOf({ purl, versions }: PackageRule): string {
  return plain(versions === undefined ? purl : `${purl} ${versions}`);
}

function withReason(component: Component, rule: PackageRule): string {
  return `${labelOf(component)} (${rule.reason === undefined ? nameOf(rule) : plain(rule.reason)})`;
}
