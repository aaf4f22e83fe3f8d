/** Cases of `sbom_licences`. */

import { component, sbom } from "./sbom-parts.cases.ts";

const two = [component("a", "1.0.0", "MIT"), component("b", "2.0.0", "Apache-2.0")];
const licences = (given: object) => ({ id: "sbom_licences", with: given });
const exempting = (...allow: readonly string[]) => licences({ allow });
const denying = (...deny: readonly string[]) => licences({ deny });
const judged = (...texts: readonly string[]) => ({ sboms: [sbom([component("x", "1.0.0", ...texts)])] });
const refused = (said: string) => ({
  status: "fail",
  message: `1 component has a licence that is not allowed, of 1 component in bom.cdx.json in the job's folder: x 1.0.0 (${said})`,
});

export const licenceCases = [
  {
    entry: exempting("MIT", "Apache-2.0 OR ISC"),
    name: "each under an allowed one",
    facts: { sboms: [sbom(two)] },
    outcome: {
      status: "pass",
      message: "the licences are allowed, of 2 components in bom.cdx.json in the job's folder",
    },
  },
  {
    entry: exempting("MIT"),
    name: "a licence that nobody allowed",
    facts: judged("ISC"),
    outcome: refused("ISC"),
  },
  {
    entry: exempting("MIT"),
    name: "the case of an id does not count",
    facts: judged("mit"),
    outcome: { status: "pass" },
  },
  {
    entry: exempting("MIT"),
    name: "of alternatives one is enough",
    facts: judged("(GPL-3.0-only OR MIT)"),
    outcome: { status: "pass" },
  },
  {
    entry: exempting("MIT"),
    name: "of conditions each counts",
    facts: judged("GPL-3.0-only AND MIT"),
    outcome: refused("GPL-3.0-only AND MIT"),
  },
  {
    entry: exempting("MIT"),
    name: "AND binds closer than OR",
    facts: judged("MIT OR GPL-3.0-only AND ISC"),
    outcome: { status: "pass" },
  },
  {
    entry: exempting("MIT"),
    name: "of several licences each counts",
    facts: judged("MIT", "GPL-3.0-only"),
    outcome: refused("MIT, GPL-3.0-only"),
  },
  {
    entry: exempting("GPL-3.0-only"),
    name: "or-later includes what is allowed",
    facts: judged("GPL-2.0-or-later"),
    outcome: { status: "pass" },
  },
  {
    entry: exempting("GPL-3.0-or-later"),
    name: "an older one alone is not",
    facts: judged("GPL-2.0-only"),
    outcome: { status: "fail" },
  },
  {
    entry: exempting("GPL-2.0-only"),
    name: "an old name of the same",
    facts: judged("GPL-2.0"),
    outcome: { status: "pass" },
  },
  {
    entry: exempting("GPL-2.0-only"),
    name: "an exception is another licence",
    facts: judged("GPL-2.0-only WITH Classpath-exception-2.0"),
    outcome: { status: "fail" },
  },
  {
    entry: exempting("LicenseRef-Ours"),
    name: "a licence of one's own",
    facts: judged("LicenseRef-Ours"),
    outcome: { status: "pass" },
  },
  {
    entry: exempting("MIT"),
    name: "a name that is no licence of SPDX is not among the allowed",
    facts: judged("Apache 2"),
    outcome: refused("Apache 2"),
  },
  {
    entry: licences({ allow: ["Apache-2.0"], aliases: { "apache 2": "Apache-2.0" } }),
    name: "unless an alias tells which it is",
    facts: judged("Apache 2"),
    outcome: { status: "pass" },
  },
  {
    entry: exempting("MIT"),
    name: "a component without a licence",
    facts: { sboms: [sbom([...two.slice(0, 1), component("x", "1.0.0")])] },
    outcome: {
      status: "unknown",
      message:
        "1 component has no known licence, of 2 components in bom.cdx.json in the job's folder: x 1.0.0 (no licence)",
    },
  },
  {
    entry: exempting("MIT"),
    name: "NOASSERTION is no licence",
    facts: judged("NOASSERTION"),
    outcome: { status: "unknown" },
  },
  {
    entry: licences({ allow: ["MIT"], without_licence: "fail" }),
    name: "no licence, if that is to fail",
    facts: judged(),
    outcome: refused("no licence"),
  },
  {
    entry: licences({ allow: ["MIT"], without_licence: "allow" }),
    name: "no licence, if that is allowed",
    facts: judged(),
    outcome: { status: "pass" },
  },
  {
    entry: licences({ allow: ["MIT"], without_licence: "allow" }),
    name: "which does not allow a name nobody knows",
    facts: judged("Ours"),
    outcome: { status: "fail" },
  },
  {
    entry: denying("GPL-3.0-only"),
    name: "a denied one",
    facts: judged("GPL-3.0-only"),
    outcome: { status: "fail" },
  },
  {
    entry: denying("GPL-3.0-only"),
    name: "a denied one is among the later ones",
    facts: judged("GPL-2.0-or-later"),
    outcome: { status: "fail" },
  },
  {
    entry: denying("GPL-2.0-only"),
    name: "a denied one under an old name, with an exception",
    facts: judged("GPL-2.0-with-classpath-exception"),
    outcome: { status: "fail" },
  },
  {
    entry: denying("GPL-3.0-only"),
    name: "an alternative that is not denied",
    facts: judged("GPL-3.0-only OR MIT"),
    outcome: { status: "pass" },
  },
  {
    entry: denying("GPL-3.0-only"),
    name: "a name that may be the denied one",
    facts: judged("GNU GPL v3"),
    outcome: { status: "unknown" },
  },
  {
    entry: denying("GPL-3.0-only"),
    name: "a reference that may be the denied one",
    facts: judged("LicenseRef-x"),
    outcome: { status: "unknown" },
  },
  {
    entry: denying("GPL-3.0-only"),
    name: "a reference beside an alternative that is not denied",
    facts: judged("LicenseRef-x OR MIT"),
    outcome: { status: "pass" },
  },
  {
    entry: denying("GPL-3.0-only"),
    name: "a reference and a denied one",
    facts: judged("LicenseRef-x AND GPL-3.0-only"),
    outcome: { status: "fail" },
  },
  {
    entry: licences({ allow: ["GPL-2.0-only WITH Classpath-exception-2.0"], deny: ["GPL-2.0-only"] }),
    name: "an exception that is allowed by name",
    facts: judged("GPL-2.0-only WITH Classpath-exception-2.0"),
    outcome: { status: "pass" },
  },
  {
    entry: licences({ allow: ["MIT"], except: ["pkg:npm/x"] }),
    name: "a package that is left out is counted as such",
    facts: { sboms: [sbom([...two.slice(0, 1), component("x", "1.0.0", "ISC")])] },
    outcome: {
      status: "pass",
      message: "the licences are allowed, of 2 components in bom.cdx.json in the job's folder, 1 excluded",
    },
  },
  {
    entry: licences({ allow: ["MIT"], except: ["pkg:npm/x"] }),
    name: "nothing is left to judge",
    facts: judged("ISC"),
    outcome: { status: "unknown" },
  },
  {
    entry: licences({ except: ["pkg:npm/x"] }),
    name: "a rule that asks nothing",
    facts: judged("MIT"),
    outcome: { status: "unknown" },
  },
  {
    entry: exempting("MIT"),
    name: "an SBOM without components",
    facts: { sboms: [sbom([])] },
    outcome: { status: "unknown", message: "no component is listed in bom.cdx.json in the job's folder" },
  },
  {
    entry: exempting("MIT"),
    name: "one of two SBOMs without components",
    facts: { sboms: [sbom(two.slice(0, 1)), sbom([])] },
    outcome: { status: "unknown" },
  },
];
