/** `pipeline_no_debug_trace`: no job switches on a trace that prints variables, including secrets. */

import { ciConfig } from "../../facts/pipeline/ci-config.ts";
import { conditionalIncludes } from "../../facts/pipeline/configuration/conditional-includes.ts";
import { count } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import { defineControl } from "../define.ts";
import { jobsOf, outcomeOf, shownTo, variablesIn, wholeConfigParams } from "./ci-outcome.ts";
import { wantedNames } from "./job-names.ts";

const traces = ["CI_DEBUG_TRACE", "CI_DEBUG_SERVICES"] as const;
const everywhere = "for every job";
/** Values that mean false to the runner. */
const off = new Set(["", "0", "f", "false", "no", "off"]);

export const pipelineNoDebugTrace = defineControl({
  id: "pipeline_no_debug_trace",
  title: "No job prints all its variables",
  description:
    "Fails if the merged configuration sets CI_DEBUG_TRACE or CI_DEBUG_SERVICES, as a global variable or as one of a job or rule. Variables of projects, groups and runs are not in the configuration.",
  severity: "high",
  scope: "project",
  needs: { config: ciConfig, conditional: conditionalIncludes },
  params: z.strictObject(wholeConfigParams),
  prepare: async ({ except, ...rest }) => ({ ...rest, except: await wantedNames(except) }),
  example: { except: ["debug:*"] },
  remediation: {
    text: "remove CI_DEBUG_TRACE and CI_DEBUG_SERVICES from the configuration, and change the secrets that a log has shown",
    page: "/-/ci/editor",
  },
  check({ config, conditional }, { conditional_includes, except, child_pipelines }) {
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
    const found = places.flatMap(({ place, variables }) =>
      traces.flatMap((trace) => {
        const value = variables[trace];
        const isSaidAlready = place !== everywhere && value === global[trace];
        if (value === undefined || isSaidAlready || off.has(value.trim().toLowerCase())) return [];
        return [{ said: `${trace} is ${value} ${place}`, isOpen: variablesIn(value).length > 0 }];
      }),
    );
    const said = (isOpen: boolean) => [
      ...new Set(found.filter((one) => one.isOpen === isOpen).map((one) => one.said)),
    ];
    return outcomeOf(
      config,
      {
        wrong: said(false),
        open: said(true),
        said: `none of ${count(jobs.length, "job")} is traced`,
        conditional: shownTo(conditional, conditional_includes),
      },
      child_pipelines,
      except,
    );
  },
});
