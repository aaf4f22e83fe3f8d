/** `pipeline_no_secret_egress`: jobs send secret variables only to hosts that the policy allows. */

import { conditionalIncludes } from "../../../facts/pipeline/configuration/conditional-includes.ts";
import { configuration } from "../../../facts/pipeline/configuration/configuration.ts";
import type { overridingVariables } from "../../../facts/pipeline/configuration/overriding-variables.ts";
import { type Variable, variables } from "../../../facts/project/settings/variables.ts";
import { text } from "../../../shared/schema.ts";
import { matchesStars } from "../../../shared/stars.ts";
import * as z from "../../../shared/zod.ts";
import { defineControl, described } from "../../define.ts";
import { wholeConfigParams } from "../ci-outcome.ts";
import { wantedNames } from "../job-names.ts";
import { overridingNeeds, settingsParams, settingsSaid, unseenSaid } from "../under-settings.ts";
import { type Findings, judgeJobs, ownHost } from "./script/judge.ts";
import { isAmong, isLoopback } from "./script/network.ts";
import { type Exit, SecretFlow, secretNames } from "./script/secret-flow.ts";

/** Variables that GitLab sets. */
const predefined = [
  ...["CI_JOB_TOKEN", "CI_BUILD_TOKEN", "CI_REGISTRY_PASSWORD", "CI_DEPENDENCY_PROXY_PASSWORD"],
  ...["CI_DEPLOY_PASSWORD", "CI_REPOSITORY_URL", "CI_JOB_JWT", "CI_JOB_JWT_V1", "CI_JOB_JWT_V2"],
];

interface Needs {
  readonly settings: typeof variables;
  readonly overriding: typeof overridingVariables;
}

type Wanted = Parameters<typeof overridingNeeds>[0] & { readonly names?: readonly string[] | undefined };

export const pipelineNoSecretEgress = defineControl({
  id: "pipeline_no_secret_egress",
  title: "Jobs send secrets only to allowed hosts",
  description: described(
    "Follows secret variables through the scripts of the merged configuration to the programs that send them.",
    [
      "Secret are the CI/CD variables of the project and the groups above it that are masked, hidden or files, or whose name says so (`TOKEN`, `SECRET`, `PASS`, `KEY`, `CRED`, `AUTH`), GitLab's own tokens, `id_tokens` and `secrets`. With `names`, the settings are not read: variables with these names are secret instead.",
      "It follows assignments, pipes and files of a script to `curl`, `wget`, `git`, `ssh`, `docker login` and to addresses among the arguments of other programs.",
      "GitLab itself, the own machine and `hosts` may get secrets. A host that is written out belongs into `hosts`, GitLab's too.",
      "If a variable that nobody sets here, a substitution or a file decides the host, the result is unknown. So it is if a program gets a secret together with such a variable whose name says that it is an address, such as `REPOSITORY_URL`.",
      "It does not see what programs do with variables of their environment, nor what scripts of the repository do. It does not know the variables of the instance.",
      unseenSaid,
      ...settingsSaid,
    ],
  ),
  severity: "high",
  scope: "project",
  needs: { config: configuration, conditional: conditionalIncludes },
  needsFor: async (params?: Wanted): Promise<Partial<Needs>> => ({
    ...(params?.names ? {} : { settings: variables }),
    ...(await overridingNeeds(params)),
  }),
  params: z.strictObject({
    hosts: z.array(text(255)).check(z.describe("Hosts that may get secrets, in which * matches anything")),
    names: z.optional(
      z
        .array(text(255))
        .check(
          z.describe(
            "Names of secret variables, in which * matches anything; those of the settings by default",
          ),
        ),
    ),
    ...settingsParams,
    ...wholeConfigParams,
  }),
  prepare: async ({ except, ...rest }) => ({ ...rest, except: await wantedNames(except) }),
  example: { hosts: ["*.example.com"], names: ["*_TOKEN", "*_PASSWORD"] },
  remediation: {
    text: "send secrets only to the services that need them, and allow the hosts of these in the policy",
    page: "/-/ci/editor",
  },
  check(facts, { hosts, names, ...prepared }) {
    const settings = (facts.settings ?? []) as readonly Variable[];
    const ofSettings = settings.filter(isSecret).map(({ key }) => key);
    const said = "no secret is sent to a host that is not allowed in";
    return judgeJobs(facts, prepared, said, (world, found) => {
      const { job, variables: set } = world;
      const known = [...predefined, ...Object.keys(job.idTokens), ...job.secretNames];
      for (const { script, pipelines, lines } of world.shells()) {
        const used = names ? [...variableNames(lines), ...set.keys()] : [];
        const wanted = used.filter((name) => names?.some((pattern) => matchesStars(pattern, name)));
        const secret = secretNames([...known, ...ofSettings, ...wanted], set);
        const flow = new SecretFlow(secret, script);
        for (const pipeline of pipelines)
          for (const exit of flow.exits(pipeline)) judgeExit(exit, hosts, found);
      }
    });
  },
});

function isSecret({ key, isMasked, isHidden, isFile }: Variable): boolean {
  return isMasked || isHidden || isFile || /TOKEN|SECRET|PASS|KEY|CRED|AUTH/i.test(key);
}

function variableNames(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.match(/[A-Za-z_]\w*/g) ?? []));
}

function judgeExit(exit: Exit, hosts: readonly string[], found: Findings): void {
  if (exit.kind !== "host") return;
  const { name, program, host } = exit;
  const what = /^\w+$/.test(name) ? `$${name}` : name;
  if ("unknown" in host) found.open.push(`which host ${program} sends ${what} to is not known`);
  else if (host.host !== ownHost && !isLoopback(host.host) && !isAmong(host.host, hosts))
    found.wrong.push(`${program} sends ${what} to ${host.host}`);
  else if (host.isPlain && !isLoopback(host.host))
    found.wrong.push(`${program} sends ${what} to ${host.host} without TLS`);
}
