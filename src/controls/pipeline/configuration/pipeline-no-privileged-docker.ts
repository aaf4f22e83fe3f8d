/** `pipeline_no_privileged_docker`: no job starts containers with the rights of the host, or uses Docker's daemon unprotected. */

import { conditionalIncludes } from "../../../facts/pipeline/configuration/conditional-includes.ts";
import { configuration } from "../../../facts/pipeline/configuration/configuration.ts";
import type { Resolved } from "../../../facts/pipeline/configuration/variables.ts";
import { matchesStars } from "../../../shared/stars.ts";
import * as z from "../../../shared/zod.ts";
import { defineControl, described } from "../../define.ts";
import { wholeConfigParams } from "../ci-outcome.ts";
import { wantedNames } from "../job-names.ts";
import { overridingNeeds, settingsParams, settingsSaid, unseenSaid } from "../under-settings.ts";
import type { Script } from "./script/calls/shell-calls.ts";
import type { Call } from "./script/calls/shell-code.ts";
import { type Findings, type JobWorld, judgeJobs } from "./script/judge.ts";

export const pipelineNoPrivilegedDocker = defineControl({
  id: "pipeline_no_privileged_docker",
  title: "No job runs containers with the rights of the host",
  description: described(
    "Looks through services, variables and scripts of the merged configuration for ways from a container to its host.",
    [
      "Services: Docker in Docker, which needs a privileged runner. With `dind: tls` it may run, but only with TLS.",
      "Scripts: `docker run` and similar commands with `--privileged`, `--cap-add`, `--device`, `--security-opt seccomp=unconfined`, namespaces of the host (`--net=host`, `--pid=host`) or folders of the host (`-v /:/host`, `/etc`, `/proc`); the socket of the daemon (`docker.sock`); `dockerd`; `nsenter`.",
      "Variables: `DOCKER_HOST` with port 2375 or with the socket, and with Docker in Docker an empty `DOCKER_TLS_CERTDIR`.",
      "Options in a variable whose name says so (`DOCKER_OPTS`) and whose value is not known are unknown, and so are those in a variable that is overridden and had options, a service whose name or options are not known, and the variables above if only the project or a group sets them.",
      "It does not look at Compose files, at scripts of the repository, nor at the settings of the runner, which GitLab does not show.",
      "GitLab's template for Code Quality uses Docker in Docker.",
      unseenSaid,
      ...settingsSaid,
    ],
  ),
  severity: "high",
  scope: "project",
  needs: { config: configuration, conditional: conditionalIncludes },
  needsFor: overridingNeeds,
  params: z.strictObject({
    dind: z.optional(
      z
        .enum(["forbid", "tls"])
        .check(z.describe("Whether Docker in Docker is forbidden, or only without TLS; forbid by default")),
    ),
    ...settingsParams,
    ...wholeConfigParams,
  }),
  prepare: async ({ except, ...rest }) => ({ ...rest, except: await wantedNames(except) }),
  example: { dind: "tls" },
  remediation: {
    text: "build images without a daemon (Buildah, or BuildKit without root), and start containers without rights on the host",
    page: "/-/ci/editor",
  },
  check(facts, { dind = "forbid", ...prepared }) {
    return judgeJobs(facts, prepared, "no container with rights on the host was found in", (world, found) => {
      const hasDaemon = judgeServices(world, dind, found);
      judgeVariables(world, hasDaemon, found);
      for (const { pipelines, script } of world.shells()) {
        for (const pipeline of pipelines) for (const call of pipeline) judgeCall(call, script, found);
      }
    });
  },
});

/** As a service, Docker's own image always runs the daemon. */
const daemons = ["docker", "docker:*", "*/docker", "*/docker:*", "*dind*"];

/** @returns whether a service may be Docker in Docker */
function judgeServices({ job, resolve }: JobWorld, dind: "forbid" | "tls", found: Findings): boolean {
  let hasDaemon = false;
  for (const { name, command, entrypoint } of job.serviceDetails) {
    const resolved = resolve(name);
    const isDaemon = (image: string) =>
      daemons.some((pattern) => matchesStars(pattern, image.replace(/@.*$/s, "").toLowerCase()));
    if ("unknown" in resolved && !isDaemon(name)) {
      found.open.push(`which service ${name} is, is not known: ${resolved.unknown}`);
      continue;
    }
    if (!("values" in resolved ? resolved.values : [name]).some(isDaemon)) continue;
    hasDaemon = true;
    if (dind === "forbid") found.wrong.push(`the service ${name} is Docker in Docker`);
    for (const word of [...command, ...entrypoint]) judgeOption(name, word, resolve(word), found);
  }
  return hasDaemon;
}

function judgeOption(service: string, word: string, resolved: Resolved, found: Findings): void {
  const texts = "values" in resolved ? resolved.values : [word];
  if (texts.some((text) => /--tls(?:verify)?=false|:2375\b/.test(text)))
    found.wrong.push(`the service ${service} has no TLS`);
  // Only the value of another option is certainly neither TLS nor an address.
  else if ("unknown" in resolved && !/^--(?!tls|host)[a-z-]+=/.test(word))
    found.open.push(`the options of the service ${service} are not known: ${resolved.unknown}`);
}

function judgeVariables(
  { variables, ofServices, resolve }: JobWorld,
  hasDaemon: boolean,
  found: Findings,
): void {
  for (const [name, written] of [...variables, ...ofServices]) {
    if (name !== "DOCKER_HOST" && !(name === "DOCKER_TLS_CERTDIR" && hasDaemon)) continue;
    for (const one of written) {
      const resolved = resolve(one);
      const values = "values" in resolved ? resolved.values : undefined;
      judgeVariable(name, values, found);
    }
  }
}

function judgeVariable(name: string, values: readonly string[] | undefined, found: Findings): void {
  if (!values) found.open.push(`the value of ${name} is not known`);
  else if (name === "DOCKER_TLS_CERTDIR" && values.includes(""))
    found.wrong.push("DOCKER_TLS_CERTDIR is empty, so that the daemon has no TLS");
  else if (name === "DOCKER_HOST" && values.some((value) => /:2375\b/.test(value)))
    found.wrong.push("DOCKER_HOST is a daemon without TLS");
  else if (name === "DOCKER_HOST" && values.some((value) => value.includes("docker.sock")))
    found.wrong.push("DOCKER_HOST is the socket of a daemon");
}

const runners = /^(?:docker|podman|nerdctl|buildah|ctr|crictl)$/;
const flags: readonly (readonly [RegExp, string])[] = [
  [/^--privileged(?:=true)?$/, "--privileged"],
  [/^--cap-add(?:=|$)/, "--cap-add"],
  [/^--device(?:=|$)/, "--device"],
  [
    /^(?:seccomp|apparmor)[=:]unconfined$|^label[=:]disable$|^--security-opt=(?:(?:seccomp|apparmor)[=:]unconfined|label[=:]disable)$/,
    "--security-opt",
  ],
  [/^--(?:net|network|pid|ipc|uts|userns|cgroupns)=host$/, "a namespace of the host"],
  [/--allow-insecure-entitlement[= ]security\.insecure/, "security.insecure"],
  [/^(?:-H=?|--host=)?tcp:\/\/[^/]*:2375\b/, "a daemon without TLS"],
  [/^--(?:allow|security)=(?:security\.)?insecure$|^security\.insecure$/, "security.insecure"],
];
/** Folders that a job has for itself. */
const ownFolder = /^\$(?:\(pwd\)|\{?(?:PWD|CI_PROJECT_DIR|CI_BUILDS_DIR|HOME|TMPDIR)\}?)(?:\/|$)|^`pwd`/;
const namespaces = /^--(?:net|network|pid|ipc|uts|userns|cgroupns)$/;
const hostFolder = /^\/(?:$|(?:bin|boot|dev|etc|home|lib|lib64|opt|proc|root|run|sbin|sys|usr|var)(?:\/|$))/;

function judgeCall(call: Call, script: Script, found: Findings): void {
  const { program, args, assigns } = call;
  for (const [name, value] of assigns)
    if (name === "DOCKER_HOST") judgeVariable(name, script.textsOf(value), found);
  if (program === "dockerd" || program === "dockerd-entrypoint.sh")
    found.wrong.push("starts Docker's daemon");
  if (program === "nsenter") found.wrong.push("nsenter enters namespaces of another process");
  const texts = args.flatMap((word) => script.textsOf(word) ?? [word.text]);
  if (
    texts.some((text) => /\bdocker\.sock\b/.test(text)) &&
    !["rm", "ls", "test", "[", "echo"].includes(program)
  )
    found.wrong.push(`${program} uses the socket of Docker's daemon`);
  if (program === "kubectl" && texts.some((text) => /"privileged"\s*:\s*true|^--privileged/.test(text)))
    found.wrong.push("kubectl starts a privileged container");
  if (runners.test(program)) judgeContainer(call, texts, script, found);
}

function judgeContainer(
  { program, args }: Call,
  texts: readonly string[],
  script: Script,
  found: Findings,
): void {
  for (const [index, text] of texts.entries()) {
    const [, said] = flags.find(([pattern]) => pattern.test(text)) ?? [];
    if (said !== undefined) found.wrong.push(`${program} has ${said}`);
    if (namespaces.test(text) && texts[index + 1] === "host")
      found.wrong.push(`${program} has a namespace of the host`);
    const folder = folderOf(text, texts[index + 1] ?? "");
    if (folder !== undefined) found.wrong.push(`${program} mounts ${folder} of the host`);
    const source = volumeOf(text, texts[index + 1] ?? "");
    const isOpen = source !== undefined && /^[$`]/.test(source) && !ownFolder.test(source);
    if (isOpen) found.open.push(`which folder of the host ${program} mounts is not known`);
  }
  const hidden = script.hiddenOptions(args);
  const isRun = texts.some((text) => ["run", "create", "exec"].includes(text));
  if (isRun && hidden !== undefined) found.open.push(`the options of ${program} in $${hidden} are not known`);
}

/** The folder of the host that an option mounts, if a job must not have it. */
function folderOf(text: string, next: string): string | undefined {
  const source = volumeOf(text, next);
  return source !== undefined && (hostFolder.test(source) || /(?:^|\/)\.\.(?:\/|$)/.test(source))
    ? source
    : undefined;
}

function volumeOf(text: string, next: string): string | undefined {
  const [, attached] = /^(?:--volume=|-v=?)(.*)$/s.exec(text) ?? [];
  const [, mount] = /^--mount(?:=(.*))?$/s.exec(text) ?? [];
  if (/^--mount/.test(text)) {
    const [, source = ""] = /(?:^|,)(?:source|src)=([^,]*)/.exec(mount ?? next) ?? [];
    return source === "" ? undefined : source;
  }
  const volume = text === "--volume" || text === "-v" ? next : attached;
  const [source = ""] = volume?.split(":") ?? [];
  return volume?.includes(":") ? source : undefined;
}
