/** `pipeline_no_tls_bypass`: no job switches the check of certificates or host keys off. */

import { conditionalIncludes } from "../../../facts/pipeline/configuration/conditional-includes.ts";
import { configuration } from "../../../facts/pipeline/configuration/configuration.ts";
import { text } from "../../../shared/schema.ts";
import * as z from "../../../shared/zod.ts";
import { defineControl, described } from "../../define.ts";
import { wholeConfigParams } from "../ci-outcome.ts";
import { wantedNames } from "../job-names.ts";
import { decodeEscapes } from "../shell-ansi.ts";
import { overridingNeeds, settingsParams, settingsSaid, unseenSaid } from "../under-settings.ts";
import type { Script } from "./script/calls/shell-calls.ts";
import { type Call, foreignCode, type Pipeline } from "./script/calls/shell-code.ts";
import { namesReadBy } from "./script/calls/shell-values.ts";
import { type Findings, type JobWorld, judgeJobs } from "./script/judge.ts";
import { hostsOf, isAmong, isLoopback, optionsOf } from "./script/network.ts";
import { bypassIn, codeBypass, hasBypass, settingLine, variableTest } from "./script/tls-options.ts";

export const pipelineNoTlsBypass = defineControl({
  id: "pipeline_no_tls_bypass",
  title: "No job switches TLS checks off",
  description: described(
    "Looks for options and variables with which a job does not check certificates, host keys or signatures of packages.",
    [
      "Options: `curl -k`, `wget --no-check-certificate`, `git -c http.sslVerify=false`, `npm --strict-ssl=false`, `pip --trusted-host`, `ssh -o StrictHostKeyChecking=no`, `kubectl --insecure-skip-tls-verify`, `apk --allow-untrusted` and others.",
      "Variables, in the configuration and in scripts: `GIT_SSL_NO_VERIFY`, `NODE_TLS_REJECT_UNAUTHORIZED: 0`, `PYTHONHTTPSVERIFY: 0`, `GOINSECURE`, `PIP_TRUSTED_HOST` and others. A value that is not known is unknown, and so is one that only the project or a group sets.",
      "Options in a variable whose name says so (`CURL_OPTS`) and whose value is not known are unknown, and so are those in a variable that is overridden and had options.",
      "curl may talk to the own machine, and to `hosts`, without a check.",
      "It does not look at scripts and files of the repository, nor at variables that the image sets.",
      unseenSaid,
      ...settingsSaid,
    ],
  ),
  severity: "high",
  scope: "project",
  needs: { config: configuration, conditional: conditionalIncludes },
  needsFor: overridingNeeds,
  params: z.strictObject({
    hosts: z.optional(
      z
        .array(text(255))
        .check(
          z.describe(
            "Hosts that curl may talk to without a check, in which * matches anything; no host by default",
          ),
        ),
    ),
    variables: z.optional(
      z.array(text(255)).check(z.describe("Variables that may be set, by name; no variable by default")),
    ),
    ...settingsParams,
    ...wholeConfigParams,
  }),
  prepare: async ({ except, ...rest }) => ({ ...rest, except: await wantedNames(except) }),
  example: { hosts: ["*.test.example.com"] },
  remediation: {
    text: "let the image trust your certificate authority (for example by SSL_CERT_FILE, NODE_EXTRA_CA_CERTS or GIT_SSL_CAINFO), and add host keys to known_hosts",
    page: "/-/ci/editor",
  },
  check(facts, { hosts = [], variables = [], ...prepared }) {
    return judgeJobs(facts, prepared, "no check is switched off in", (world, found) => {
      judgeVariables(world, variables, found);
      for (const { pipelines, script } of world.shells()) {
        for (const pipeline of pipelines) judgePipeline(pipeline, { script, hosts, variables }, found);
      }
    });
  },
});

function judgeVariables(
  { variables, ofServices, resolve }: JobWorld,
  allowed: readonly string[],
  found: Findings,
): void {
  for (const [name, written] of [...variables, ...ofServices]) {
    if (!variableTest(name) || allowed.includes(name)) continue;
    for (const one of written) {
      const values = resolve(one);
      judgeVariable(name, "values" in values ? values.values : undefined, allowed, found);
    }
  }
}

function judgeVariable(
  name: string,
  values: readonly string[] | undefined,
  allowed: readonly string[],
  found: Findings,
): void {
  const isOff = allowed.includes(name) ? undefined : variableTest(name);
  if (!isOff) return;
  if (values?.some(isOff)) found.wrong.push(`${name} switches a check off`);
  else if (!values) found.open.push(`the value of ${name} is not known`);
}

interface Context {
  readonly script: Script;
  readonly hosts: readonly string[];
  readonly variables: readonly string[];
}

function judgePipeline(pipeline: Pipeline, context: Context, found: Findings): void {
  for (const call of pipeline) {
    const { script } = context;
    for (const [name, value] of assignedBy(call))
      judgeVariable(name, script.textsOf(value), context.variables, found);
    const texts = call.args.flatMap((word) => script.textsOf(word) ?? [word.text]);
    const bypass = bypassIn(call, texts);
    if (bypass && !isAllowed(call, context)) found.wrong.push(`${bypass.option} switches a check off`);
    else if (!bypass && hasBypass(call.program)) {
      const hidden = script.hiddenOptions(call.args);
      if (hidden !== undefined) found.open.push(`the options of ${call.program} in $${hidden} are not known`);
    }
    for (const name of call.isVariable ? [] : namesReadBy(call))
      judgeVariable(name, undefined, context.variables, found);
    judgeCode(call, script, found);
    judgeFiles(call, found);
    writesSetting(pipeline, call, found);
  }
}

function judgeCode(call: Call, script: Script, found: Findings): void {
  const { command, program } = call;
  const isForeign = /^(?:python[\d.]*|node|perl|ruby|php|deno|bun)$/.test(program);
  const words = [...foreignCode(command), ...(isForeign && command.input ? [command.input] : [])];
  const [bypass] = words
    .flatMap((word) => script.textsOf(word) ?? [word.text])
    .flatMap((text) => codeBypass.exec(text) ?? []);
  if (bypass !== undefined) found.wrong.push(`code of ${program} switches a check off with ${bypass}`);
}

/** Files with options: their content is not known. */
function judgeFiles(call: Call, found: Findings): void {
  const { program, args } = call;
  const isConfig =
    program === "curl" && optionsOf(call).values.some(([option]) => /^(?:-K|--config)$/.test(option));
  if (isConfig) found.open.push("the options of curl in a file are not known");
  const target = args.at(-1)?.text ?? "";
  if (
    ["cp", "mv", "ln", "install"].includes(program) &&
    /(?:^|\/)(?:\.curlrc|\.wgetrc|\.gitconfig|\.ssh\/config)$/.test(target)
  )
    found.open.push(`what ${program} puts into ${target.replace(/^.*\//, "")} is not known`);
}

/** In front of a command, by `export`, or for a container. */
function assignedBy({ assigns, args, program }: Call): Call["assigns"] {
  if (!/^(?:docker|podman|nerdctl|env)$/.test(program)) return assigns;
  const passed = args.flatMap((word) => {
    const [whole = "", name] = /^(?:--env=|-e)?([A-Za-z_]\w*)=/.exec(word.text) ?? [];
    return name === undefined ? [] : [[name, { ...word, text: word.text.slice(whole.length) }] as const];
  });
  return [...assigns, ...passed];
}

function isAllowed(call: Call, { script, hosts }: Context): boolean {
  if (call.program !== "curl") return false;
  const found = hostsOf(call, script);
  return (
    found.length > 0 &&
    found.every((one) => "host" in one && (isLoopback(one.host) || isAmong(one.host, hosts)))
  );
}

/** `echo insecure >> ~/.curlrc`, `cat <<EOF > ~/.npmrc` */
function writesSetting(pipeline: Pipeline, call: Call, found: Findings): void {
  if (!["echo", "printf", "cat", "tee", "sed"].includes(call.program)) return;
  const targets = [...pipeline.flatMap(({ writes }) => writes), ...teeTargets(pipeline)];
  if (targets.length === 0 && call.program !== "sed") return;
  const texts = [...call.args.map(({ text }) => text), call.command.input?.text ?? ""].join(" ");
  const written = decodeEscapes(texts);
  const [setting] = settingLine.exec(written) ?? [];
  const isCurl =
    targets.some(({ text }) => /curlrc$/.test(text)) && /(?:^|\s)-?-?(?:insecure|k)(?:\s|$)/.test(written);
  if (setting !== undefined || isCurl)
    found.wrong.push(
      `a file gets ${setting?.replace(/\s+/g, " ") ?? "insecure"}, which switches a check off`,
    );
}

function teeTargets(pipeline: Pipeline) {
  return pipeline.filter(({ program }) => program === "tee").flatMap(({ args }) => args);
}
