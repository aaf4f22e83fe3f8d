/** `templates/sweep.yml`: the jobs of a sweep, and the job that puts their results together. */

import { stringify } from "yaml";
import { modeInputNames, modeTable } from "../../src/inputs/mode-table.ts";
import { type Input, inputNames, inputTable } from "../../src/inputs/table.ts";
import { scriptOf, type, wrapperInputs } from "./template.ts";

/** Inputs that a sweep does not use, or that the template sets. */
const unused = new Set<string>([
  ...["mode", "policy_from", "project", "merge_request", "sha", "signing", "signing_key", "formats", "note"],
  "shard",
]);

const { stage, image, download_url } = wrapperInputs;
/** Where the report before this one is kept for the next. */
const last = ".countersign-sweep-last";

export function sweepTemplate(standaloneSha256: string): string {
  const common = inputNames
    .filter((name) => !unused.has(name))
    .map((name) => [name, inputTable[name]] as const);
  const own = modeInputNames
    .filter((name) => modeTable[name].mode === "sweep" && !unused.has(name))
    .map((name) => [name, modeTable[name]] as const);
  const inputs: readonly (readonly [string, Input])[] = [...common, ...own];
  const spec = {
    spec: {
      inputs: {
        job_name: {
          type,
          default: "countersign-sweep",
          description: "Name of the jobs. The last job has the same name with -report",
        },
        stage: { type, ...stage, description: "Stage of the jobs" },
        image: { type, ...image },
        download_url: { type, ...download_url },
        parallel: {
          type: "number",
          default: 2,
          description:
            "Number of shards, one job for each. More than two or three wait for GitLab's own limits",
        },
        ...Object.fromEntries(inputs.map(([name, entry]) => [name, described(entry)])),
      },
    },
  };
  const runs = {
    stage: "$[[ inputs.stage ]]",
    image: "$[[ inputs.image ]]",
    rules: [{ if: '$CI_PIPELINE_SOURCE == "schedule" || $CI_PIPELINE_SOURCE == "web"' }],
  };
  const variables = {
    COUNTERSIGN_WRAPPER: "component",
    COUNTERSIGN_MIRROR: "$[[ inputs.download_url ]]",
    NODE_USE_ENV_PROXY: "1",
  };
  const jobs = {
    "$[[ inputs.job_name ]]": {
      ...runs,
      parallel: "$[[ inputs.parallel ]]",
      dependencies: [],
      variables: {
        ...variables,
        INPUT_MODE: "sweep",
        ...Object.fromEntries(
          inputs.map(([name]) => [`INPUT_${name.toUpperCase()}`, `$[[ inputs.${name} ]]`]),
        ),
      },
      // Each shard continues where it stopped, also after a job that failed or was cancelled.
      cache: {
        key: "$[[ inputs.job_name ]]-$CI_NODE_INDEX-of-$CI_NODE_TOTAL",
        paths: ["$[[ inputs.state_dir ]]/"],
        when: "always",
      },
      script: [scriptOf(standaloneSha256)],
      artifacts: { when: "always", expire_in: "30 days", paths: ["$[[ inputs.report_dir ]]/sweep-*.json"] },
    },
    "$[[ inputs.job_name ]]-report": {
      ...runs,
      rules: [{ ...runs.rules[0], when: "always" }],
      needs: [{ job: "$[[ inputs.job_name ]]", artifacts: true }],
      variables: {
        ...variables,
        INPUT_REPORT_DIR: "$[[ inputs.report_dir ]]",
        INPUT_FAIL_JOB_ON: "$[[ inputs.fail_job_on ]]",
      },
      cache: { key: "$[[ inputs.job_name ]]-last", paths: [`${last}/`], when: "always" },
      script: [scriptOf(standaloneSha256, ` sweep-report "$reports" --previous ${last}/sweep.json`)],
      // The next report is compared with this one.
      after_script: [
        `if [ -f "$INPUT_REPORT_DIR/sweep.json" ]; then mkdir -p ${last} && cp "$INPUT_REPORT_DIR/sweep.json" ${last}/; fi`,
      ],
      artifacts: {
        when: "always",
        expire_in: "90 days",
        expose_as: "Countersign sweep",
        paths: [
          ...["sweep.html", "sweep.json", "sweep.csv", "sweep.metrics.txt"].map(
            (name) => `$[[ inputs.report_dir ]]/${name}`,
          ),
        ],
        reports: { metrics: "$INPUT_REPORT_DIR/sweep.metrics.txt" },
      },
    },
  };
  const options = { lineWidth: 0 };
  return `# Generated from src/inputs/table.ts and src/inputs/mode-table.ts by npm run generate.\n${stringify(spec, options)}---\n${stringify(jobs, options)}`;
}

function described({ environment, default: usual, summary }: Input) {
  return { type, default: (environment === undefined ? usual : undefined) ?? "", description: summary };
}
