/** `pipeline_no_debug_trace`: no job switches on a trace that prints variables, including secrets. */

import { ciConfig } from "../../facts/pipeline/ci-config.ts";
import { conditionalIncludes } from "../../facts/pipeline/configuration/conditional-includes.ts";
import { count } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import { defineControl, described } from "../define.ts";
import { jobsOf, outcomeOf, shownTo, variablesIn, wholeConfigParams } from "./ci-outcome.ts";
import { wantedNames } from "./job-names.ts";
import { overridingNeeds, settingsParams, settingsSaid, underSettings } from "./under-settings.ts";

const traces = ["CI_DEBUG_TRACE", "CI_DEBUG_SERVICES"] as const;
const everywhere = "for every job";
/** Values that mean false to the runner. */
const off = new Set(["", "0", "f", "false", "no", "off"]);

export const pipelineNoDebugTrace = defineControl({
  id: "pipeline_no_debug_trace",
  title: "No job prints all its variables",
  description: described(
    "Fails if the merged configuration sets CI_DEBUG_TRACE or CI_DEBUG_SERVICES, as a global variable or as one of a job or rule.",
    ["If the project or a group sets one of them, the result is unknown.", ...settingsSaid],
  ),
  severity: "high",
  scope: "project",
  needs: { config: ciConfig, conditional: conditionalIncludes },
  needsFor: overridingNeeds,
  params: z.strictObject({ ...settingsParams, ...wholeConfigParams }),
  prepare: async ({ except, ...rest }) => ({ ...rest, except: await wantedNames(except) }),
  example: { except: ["debug:*"] },
  remediation: {
    text: "remove CI_DEBUG_TRACE and CI_DEBUG_SERVICES from the configuration, and change the secrets that a log has shown",
    page: "/-/ci/editor",
  },
  check(facts, { settings, conditional_includes, except, child_pipelines }) {
    const { config, conditional } = facts;
    const jobs = jobsOf(config, except);
    const [global = {}] = config.variables;
    const places = [
      ...config.variables.map((variables) => ({ place: everywhere, variables })),
      ...jobs.flatMap(({ name, variables, rules = [] }) =>
        [variables, ...rules.map((rule) => rule.variables)].map((one) => ({
          place: `in ${name}`,
          variables: one,
        })),
      ),
    ];
    const foundOf = (trace: (typeof traces)[number]) =>
      places.flatMap(({ place, variables }) => {
        const value = variables[trace];
        const isSaidAlready = place !== everywhere && value === global[trace];
        if (value === undefined || isSaidAlready || off.has(value.trim().toLowerCase())) return [];
        return [{ said: `${trace} is ${value} ${place}`, isOpen: variablesIn(value).length > 0 }];
      });
    return underSettings(facts, settings, (overriding) => {
      const found = traces.flatMap((trace) => {
        const isSet = places.some(({ variables }) => variables[trace] !== undefined);
        const doubt = overriding.note(trace, isSet);
        return doubt === undefined ? foundOf(trace) : [{ said: doubt, isOpen: true }];
      });
      const said = (isOpen: boolean) => [
        ...new Set(found.filter((one) => one.isOpen === isOpen).map((one) => one.said)),
      ];
      const ofAll = {
        ...{ wrong: said(false), open: said(true) },
        said: `none of ${count(jobs.length, "job")} is traced`,
        conditional: shownTo(conditional, conditional_includes),
      };
      return outcomeOf(config, ofAll, child_pipelines, except);
    });
  },
});
