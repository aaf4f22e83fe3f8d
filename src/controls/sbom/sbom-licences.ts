/** `sbom_licences`: every component is under a licence that the policy allows. */

import type { Component } from "../../facts/sbom/formats/component.ts";
import { sbomsAt } from "../../facts/sbom/sboms.ts";
import { count, listed } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import { defineControl, described, fail, pass, unknown } from "../define.ts";
import { licenceParams, licenceRules, withLicence } from "./licence-rules.ts";
import { loadFor } from "./package-libraries.ts";
import { packageList, packageMatcher } from "./package-match.ts";
import { componentsOf, nothingIn, ofAll, placeParams, sbomsNamed } from "./sbom-words.ts";

export const sbomLicences = defineControl({
  id: "sbom_licences",
  title: "The licences of all components are allowed",
  description: described("Judges the licence of every component in the SBOMs.", [
    "`allow` and `deny` list SPDX licences. With `allow`, every licence that is not listed is refused.",
    "Of `A OR B` one licence must be accepted. Of `A AND B` both must be accepted. If a component has several licences, all must be accepted.",
    "`GPL-2.0-or-later` shares versions with `GPL-3.0-only`, so an entry of either matches the other. A denied licence is also denied with every exception, unless `allow` names that exception.",
    "`aliases` maps names that an SBOM uses to SPDX licences.",
    "`without_licence` decides about a component without a known licence: `unknown` (the default), `fail` or `allow`. With `deny` alone, it also decides about a licence that SPDX does not list.",
    "`except` lists packages to ignore, by purl.",
    "In SPDX documents the concluded licence counts, or else the declared one.",
  ]),
  severity: "high",
  scope: "project",
  needs: { sboms: sbomsAt() },
  needsFor: sbomsNamed,
  load: loadFor,
  params: z.strictObject({
    ...placeParams,
    ...licenceParams,
    except: packageList("Packages to ignore; no package by default"),
  }),
  prepare: async (params) => ({
    rules: licenceRules(params),
    isLeftOut: await packageMatcher(params.except ?? []),
    namesNoLicence: !params.allow && !params.deny && params.without_licence !== "fail",
  }),
  example: { allow: ["MIT", "Apache-2.0"], aliases: { "The MIT License": "MIT" } },
  remediation: {
    text: "replace the components, or have their licences reviewed and added to the policy (allow, aliases or except)",
  },
  check({ sboms }, { rules, isLeftOut, namesNoLicence }) {
    if (namesNoLicence) return unknown("the policy names no licence: neither allow nor deny is given");
    const nothing = nothingIn(sboms);
    if (nothing) return nothing;
    const refused: Component[] = [];
    const unclear: Component[] = [];
    let excluded = 0;
    for (const component of componentsOf(sboms)) {
      if (isLeftOut(component) === "yes") excluded++;
      else {
        const verdict = rules.judge(component);
        if (verdict === "refused") refused.push(component);
        if (verdict === "unknown") unclear.push(component);
      }
    }
    const names = (components: readonly Component[]) => [...new Set(components.map(withLicence))].sort();
    const exceptions = excluded === 0 ? "" : `, ${excluded} excluded`;
    if (refused.length > 0) {
      const also =
        unclear.length === 0 ? "" : `; ${count(unclear.length, "more has", "more have")} no known licence`;
      return fail(
        `${count(refused.length, "component has", "components have")} a licence that is not allowed, ${ofAll(sboms)}${exceptions}: ${listed(names(refused))}${also}`,
        { actual: names(refused) },
      );
    }
    if (unclear.length > 0)
      return unknown(
        `${count(unclear.length, "component has", "components have")} no known licence, ${ofAll(sboms)}${exceptions}: ${listed(names(unclear))}`,
      );
    if (excluded === componentsOf(sboms).length)
      return unknown(`except excludes every component, ${ofAll(sboms)}`);
    return pass(`the licences are allowed, ${ofAll(sboms)}${exceptions}`);
  },
});
