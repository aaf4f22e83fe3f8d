/** Cases of the other controls about SBOMs. */

import { component, sbom } from "./sbom-parts.cases.ts";

const two = [component("a", "1.0.0", "MIT"), component("b", "2.0.0", "Apache-2.0")];
const exempting = (...allow: readonly string[]) => ({ id: "sbom_licences", with: { allow } });
const denied = (...rules: readonly unknown[]) => ({ id: "sbom_components", with: { denied: rules } });
const required = (...rules: readonly unknown[]) => ({ id: "sbom_components", with: { required: rules } });
const holding = (...components: readonly object[]) => ({
  sboms: [sbom([component("a", "1.0.0"), ...components])],
});
const bare = { version: "1.0.0", licences: [] };

const componentCases = [
  {
    entry: denied("pkg:npm/left-pad"),
    name: "a denied package that is not in",
    facts: holding(),
    outcome: { status: "pass" },
  },
  {
    entry: denied({ purl: "pkg:npm/left-pad", reason: "was unpublished" }),
    name: "a denied package, of any version",
    facts: holding(component("left-pad", "9.9.9")),
    outcome: {
      status: "fail",
      message:
        "1 component is denied, of 2 components in bom.cdx.json in the job's folder: left-pad 9.9.9 (was unpublished)",
    },
  },
  {
    entry: denied("pkg:npm/Left-Pad@1.3.0"),
    name: "a denied version, whatever the case",
    facts: holding(component("left-pad", "1.3.0")),
    outcome: { status: "fail" },
  },
  {
    entry: denied("pkg:npm/left-pad@1.3.0"),
    name: "another version",
    facts: holding(component("left-pad", "1.3.1")),
    outcome: { status: "pass" },
  },
  {
    entry: denied({ purl: "pkg:npm/l", versions: "<2.17.1" }),
    name: "within the range, an early release of its end too",
    facts: holding(component("l", "2.17.1-rc.1")),
    outcome: { status: "fail" },
  },
  {
    entry: denied({ purl: "pkg:npm/l", versions: "<2.17.1" }),
    name: "outside of the range",
    facts: holding(component("l", "2.17.1")),
    outcome: { status: "pass" },
  },
  {
    entry: denied({ purl: "pkg:npm/l", versions: "<2" }),
    name: "a version of two numbers",
    facts: holding(component("l", "1.9")),
    outcome: { status: "fail" },
  },
  {
    entry: denied({ purl: "pkg:npm/l", versions: "<2" }),
    name: "a version that cannot be compared",
    facts: holding(component("l", "2.0.1.RELEASE")),
    outcome: {
      status: "unknown",
      message:
        "the SBOM does not contain enough (no purl, or no version that can be compared): l 2.0.1.RELEASE may be pkg:npm/l <2",
    },
  },
  {
    entry: denied({ purl: "pkg:npm/l", versions: "<2" }),
    name: "no version",
    facts: holding(component("l", undefined)),
    outcome: { status: "unknown" },
  },
  {
    entry: denied({ purl: "pkg:npm/l", versions: "<2" }),
    name: "two versions, of which one is denied",
    facts: holding({ ...component("l", "3.0.0"), version: "1.0.0" }),
    outcome: { status: "fail" },
  },
  {
    entry: denied("pkg:npm/%40evil/*"),
    name: "a whole namespace",
    facts: holding({ ...bare, name: "x", purl: "pkg:npm/%40evil/x@1.0.0" }),
    outcome: { status: "fail" },
  },
  {
    entry: denied("pkg:npm/x"),
    name: "of another ecosystem",
    facts: holding({ ...bare, name: "x", purl: "pkg:pypi/x@1.0.0" }),
    outcome: { status: "pass" },
  },
  {
    entry: denied("pkg:npm/x"),
    name: "without a purl, of that name",
    facts: holding({ ...bare, name: "x" }),
    outcome: { status: "unknown" },
  },
  {
    entry: denied("pkg:maven/org.acme/x"),
    name: "without a purl, of that group and name",
    facts: holding({ ...bare, group: "org.acme", name: "x" }),
    outcome: { status: "unknown" },
  },
  {
    entry: denied("pkg:maven/org.acme/x"),
    name: "without a purl, with the group in its name",
    facts: holding({ ...bare, name: "org.acme:x" }),
    outcome: { status: "unknown" },
  },
  {
    entry: denied("pkg:golang/github.com/acme/x"),
    name: "without a purl, with only the end of the name",
    facts: holding({ ...bare, name: "https://github.com/acme/x" }),
    outcome: { status: "unknown" },
  },
  {
    entry: denied("pkg:npm/x"),
    name: "without a purl, of another name",
    facts: holding({ ...bare, name: "package-lock.json" }),
    outcome: { status: "pass" },
  },
  {
    entry: denied("pkg:npm/x"),
    name: "with a purl that cannot be read",
    facts: holding({ ...bare, name: "y", purl: "npm/y" }),
    outcome: { status: "unknown" },
  },
  { entry: required("pkg:npm/a"), name: "a required package", facts: holding(), outcome: { status: "pass" } },
  {
    entry: required({ purl: "pkg:npm/a", versions: ">=1" }),
    name: "a required version",
    facts: holding(),
    outcome: { status: "pass" },
  },
  {
    entry: required({ purl: "pkg:npm/a", versions: ">=2" }),
    name: "only an older version than required",
    facts: holding(),
    outcome: {
      status: "fail",
      message: "required and absent: pkg:npm/a >=2",
      actual: ["pkg:npm/a >=2 is absent"],
    },
  },
  {
    entry: required("pkg:npm/b"),
    name: "required, and perhaps in",
    facts: holding({ ...bare, name: "b" }),
    outcome: { status: "unknown" },
  },
  {
    entry: { id: "sbom_components" },
    name: "a rule that asks nothing",
    facts: holding(),
    outcome: { status: "unknown" },
  },
  {
    entry: denied("pkg:npm/x"),
    name: "an SBOM without components",
    facts: { sboms: [sbom([])] },
    outcome: { status: "unknown" },
  },
  ...[
    { type: "deb/debian", version: "1.1.1", status: "fail" },
    { type: "deb/debian", version: "1.1.1k", status: "unknown" },
    { type: "deb/debian", version: "2.0.0", status: "pass" },
    { type: "maven/org.acme", version: "1.1.1-jre", status: "unknown" },
    { type: "npm", version: "1.1.1-beta.1", status: "fail" },
    { type: "golang/acme.example", version: "v1.1.1", status: "fail" },
  ].map(({ type, version, status }) => ({
    entry: denied({ purl: `pkg:${type}/l`, versions: "<1.2" }),
    name: `${version} of ${type} in a range`,
    facts: holding({ ...bare, name: "l", version, purl: `pkg:${type}/l@${version}` }),
    outcome: { status },
  })),
  {
    entry: denied("pkg:deb/debian/l@1.1.1k"),
    name: "another version of another ecosystem, letter by letter",
    facts: holding({ ...bare, name: "l", version: "1.1.1n", purl: "pkg:deb/debian/l@1.1.1n" }),
    outcome: { status: "pass" },
  },
];

const presentCases = [
  { entry: { id: "sbom_present" }, name: "none", facts: { sboms: [] }, outcome: { status: "fail" } },
  { entry: exempting("MIT"), name: "no SBOM, no pass", facts: { sboms: [] }, outcome: { status: "unknown" } },
  {
    entry: denied("pkg:npm/x"),
    name: "no SBOM, no pass",
    facts: { sboms: [] },
    outcome: { status: "unknown" },
  },
  {
    entry: { id: "sbom_present" },
    name: "an SBOM with components",
    facts: { sboms: [sbom(two)] },
    outcome: {
      status: "pass",
      message: "found bom.cdx.json in the job's folder (CycloneDX 1.6, 2 components)",
    },
  },
  {
    entry: { id: "sbom_present" },
    name: "an SBOM without",
    facts: { sboms: [sbom([])] },
    outcome: { status: "fail" },
  },
  {
    entry: { id: "sbom_present", with: { formats: ["spdx"], at_least: 3 } },
    name: "of another format, and too small",
    facts: { sboms: [sbom(two)] },
    outcome: {
      status: "fail",
      message:
        "there is no SBOM in SPDX; fewer than 3 components in bom.cdx.json in the job's folder; found bom.cdx.json in the job's folder (CycloneDX 1.6, 2 components)",
    },
  },
];

const added = (given: object = {}) => ({ id: "sbom_new_components", with: given });
const base = (...components: readonly object[]) => [sbom(components, { source: "bom.cdx.json of main" })];
const change = (before: readonly object[], ...components: readonly object[]) => ({
  sboms: [sbom([component("a", "1.0.0", "MIT"), ...components])],
  before,
});
const knownA = base(component("a", "0.9.0", "MIT"));
const read = (count: string) =>
  `of ${count} in bom.cdx.json in the job's folder; compared with bom.cdx.json of main`;

const newCases = [
  {
    entry: added(),
    name: "another version is no new component",
    facts: change(knownA),
    outcome: { status: "pass", message: `no component is new (${read("1 component")})` },
  },
  {
    entry: added(),
    name: "new ones are listed",
    facts: change(knownA, component("c", "1.0.0"), component("b", "2.0.0", "ISC")),
    outcome: {
      status: "pass",
      message: `2 components are new: b 2.0.0 and c 1.0.0 (${read("3 components")})`,
      actual: ["b 2.0.0 (ISC)", "c 1.0.0 (no licence)"],
    },
  },
  {
    entry: added({ at_most: 0 }),
    name: "more than may be",
    facts: change(knownA, component("b", "2.0.0")),
    outcome: {
      status: "fail",
      message: `1 component is new, at most 0 allowed: b 2.0.0 (${read("2 components")})`,
    },
  },
  {
    entry: added({ at_most: 0, count_versions: true }),
    name: "another version, if that is to count",
    facts: change(knownA),
    outcome: { status: "fail", actual: ["a 1.0.0 (MIT)"] },
  },
  {
    entry: added({ at_most: 0, except: ["pkg:npm/b"] }),
    name: "excluded",
    facts: change(knownA, component("b", "2.0.0")),
    outcome: { status: "pass" },
  },
  {
    entry: added({ allow: ["MIT"] }),
    name: "the licence of a new one",
    facts: change(knownA, component("b", "2.0.0", "ISC")),
    outcome: {
      status: "fail",
      message: `1 new component has a licence that is not allowed: b 2.0.0 (ISC) (${read("2 components")})`,
    },
  },
  {
    entry: added({ allow: ["MIT"] }),
    name: "the licence of an old one is not asked for",
    facts: change(
      base(component("a", "0.9.0", "MIT"), component("b", "1.0.0", "ISC")),
      component("b", "2.0.0", "ISC"),
    ),
    outcome: { status: "pass" },
  },
  {
    entry: added({ allow: ["MIT"] }),
    name: "unless it is another one now",
    facts: change(
      base(component("a", "0.9.0", "MIT"), component("b", "1.0.0", "MIT")),
      component("b", "2.0.0", "ISC"),
    ),
    outcome: { status: "fail" },
  },
  {
    entry: added({ deny: ["GPL-3.0-only"] }),
    name: "a new one without a licence",
    facts: change(knownA, component("b", "2.0.0")),
    outcome: {
      status: "unknown",
      message: `1 new component has no known licence: b 2.0.0 (no licence) (${read("2 components")})`,
    },
  },
  {
    entry: added({ at_most: 0 }),
    name: "nothing to compare with",
    facts: change([]),
    outcome: {
      status: "fail",
      message:
        "1 component is new, at most 0 allowed: a 1.0.0 (of 1 component in bom.cdx.json in the job's folder; the target branch has no SBOM to compare with, so all components are new)",
    },
  },
  {
    entry: added({ at_most: 0 }),
    name: "the same name without a purl is another component",
    facts: change(knownA, { name: "a", version: "1.0.0", licences: [] }),
    outcome: { status: "fail" },
  },
  { entry: added(), name: "no SBOM", facts: { sboms: [], before: knownA }, outcome: { status: "unknown" } },
];

export const sbomCases = [...componentCases, ...presentCases, ...newCases];
