/** Options and variables that switch the check of certificates, host keys or signatures off, by program. */

import type { Call } from "./calls/shell-code.ts";
import { optionsOf } from "./network.ts";

interface Bypass {
  readonly program: RegExp;
  /** One argument, or several with spaces between them. */
  readonly option: RegExp;
}

const off = "(?:false|no|0|off|none)";
const on = "(?:=(?:true|yes|1|on))?(?= |$)";

const byOption: readonly Bypass[] = [
  { program: /^wget2?$/, option: /--no-ch[a-z-]*|--check-certificate=(?:no|off|quiet)/ },
  {
    program: /^git$/,
    option: new RegExp(`\\bhttp\\.(?:\\S{1,300}\\.)?sslverify[= ]+["']?${off}(?= |$)`, "i"),
  },
  {
    program: /^(?:npm|npx|pnpm|yarn)$/,
    option: new RegExp(`strict-?ssl[= ]+["']?${off}(?= |$)|--no-strict-ssl`, "i"),
  },
  {
    program: /^(?:pip[\d.]*|python[\d.]*|uv|pipenv|poetry)$/,
    option: /--trusted-host|--allow-insecure-host|\btrusted-host\b/,
  },
  {
    program: /^(?:ssh|scp|sftp|rsync|git|autossh|sshpass)$/,
    option: /StrictHostKeyChecking[= ]+["']?(?:no|off)\b|UserKnownHostsFile[= ]+["']?\/dev\/null/i,
  },
  { program: /^go$/, option: /(?:^| )-insecure(?= |$)/ },
  {
    program: /^(?:docker|podman|buildah|skopeo|nerdctl)$/,
    option: new RegExp(`--(?:src-|dest-)?tls-verify=${off}|--insecure-registry|--insecure-policy`),
  },
  {
    program: /^(?:executor|crane|oras|regctl|kaniko|cosign|ctr|helm|argocd)$/,
    option: new RegExp(
      `--(?:skip-tls-verify(?:-pull)?|insecure(?:-pull|-skip-tls-verify|-registry)?|allow-insecure-registry|plain-http)${on}`,
    ),
  },
  { program: /^(?:kubectl|oc|kustomize|flux)$/, option: new RegExp(`--insecure-skip-tls-verify${on}`) },
  { program: /^(?:vault|consul|nomad)$/, option: new RegExp(`-{1,2}tls-skip-verify${on}`) },
  {
    program: /^(?:apt|apt-get|aptitude)$/,
    option:
      /--allow-unauthenticated|--allow-insecure-repositories|Verify-(?:Peer|Host)["']?[= ]["']?(?:false|0|no)/i,
  },
  { program: /^apk$/, option: /--allow-untrusted|--no-check-certificate/ },
  {
    program: /^(?:yum|dnf|microdnf|zypper|rpm)$/,
    option: /--nogpgcheck|--no-gpg-checks?|--nosignature|sslverify=(?:0|false|no)/i,
  },
  {
    program: /^(?:mvn|mvnw|gradle|gradlew|java)$/,
    option: /-Dmaven\.wagon\.http\.ssl\.(?:insecure|allowall)=true|trust_all_cert/i,
  },
  { program: /^composer$/, option: /disable-tls true|secure-http false/ },
  { program: /^(?:bundle|gem)$/, option: /ssl_verify_mode["']? ?[=: ] ?0/ },
  { program: /^(?:conda|mamba|micromamba)$/, option: new RegExp(`ssl_verify[= ]+${off}|--insecure`, "i") },
  { program: /^(?:aws)$/, option: /--no-verify-ssl/ },
  { program: /^(?:http|https|xh)$/, option: /--verify[= ](?:no|false)/ },
  { program: /^(?:svn)$/, option: /--trust-server-cert/ },
  { program: /^gcloud$/, option: /disable_ssl_validation true/i },
  { program: /^(?:iwr|irm|invoke-webrequest|invoke-restmethod)$/, option: /-SkipCertificateCheck/i },
  { program: /^(?:glab|gitlab-runner)$/, option: /skip_tls_verify true|--tls-skip-verify/i },
];

/** What a script writes into a file of settings. */
export const settingLine = new RegExp(
  [
    `strict-ssl\\s*=\\s*${off}`,
    `sslverify\\s*=\\s*${off}`,
    `check_certificate\\s*=\\s*${off}`,
    `ssl_verify:\\s*${off}`,
    "trusted-host\\s*=",
    "StrictHostKeyChecking[\\s=]+(?:no|off)\\b",
    "insecure-registries",
  ].join("|"),
  "i",
);

/** curl and wget accept the beginning of a long option. */
const curlFlag = /^(?:-k|--(?:proxy-|doh-)?ins(?:e(?:c(?:u(?:re?)?)?)?)?)$/;

export interface Found {
  /** The option as it is written, without anything else of the command. */
  readonly option: string;
}

/** @param texts the arguments with the values of their variables */
export function bypassIn(call: Call, texts: readonly string[]): Found | undefined {
  if (call.program === "curl") {
    const flag = optionsOf(call).flags.find((one) => curlFlag.test(one));
    return flag === undefined ? undefined : { option: `curl ${flag}` };
  }
  const joined = texts.join(" ");
  for (const { program, option } of byOption) {
    const [found] = (program.test(call.program) && option.exec(joined)) || [];
    if (found !== undefined) return { option: `${call.program} ${found.trim()}` };
  }
  return undefined;
}

/** Whether the program has such options. */
export function hasBypass(program: string): boolean {
  return program === "curl" || byOption.some((one) => one.program.test(program));
}

/** Code of other languages. */
export const codeBypass =
  /NODE_TLS_REJECT_UNAUTHORIZED\W{1,5}0|rejectUnauthorized["']?\s*:\s*false|\bverify\s*=\s*False\b|_create_unverified_context|\bCERT_NONE\b|\bVERIFY_NONE\b|InsecureSkipVerify\s*[:=]+\s*true/;

const no = (value: string) => /^(?:0|false|no|off|none)$/i.test(value.trim());
const yes = (value: string) => value.trim() !== "" && !no(value);
const given = (value: string) => value.trim() !== "";

/** Variables, and whether a value switches a check off. */
const byVariable: readonly (readonly [name: RegExp, isOff: (value: string) => boolean])[] = [
  // git looks only whether it is there (http.c).
  [/^GIT_SSL_NO_VERIFY$/, () => true],
  [/^NODE_TLS_REJECT_UNAUTHORIZED$/, (value) => value.trim() === "0"],
  [/^PYTHONHTTPSVERIFY$/, (value) => value.trim() === "0"],
  [/^npm_config_strict_ssl$|^YARN_(?:ENABLE_)?STRICT_SSL$/i, no],
  [/^(?:PIP_TRUSTED_HOST|UV_INSECURE_HOST|GOINSECURE)$/, given],
  [/^GONOSUMCHECK$/, yes],
  [/^GOSUMDB$/, (value) => value.trim() === "off"],
  [/^GONOSUMDB$/, (value) => value.trim() === "*"],
  [/^GOFLAGS$/, (value) => /-insecure\b/.test(value)],
  [
    /^(?:VAULT_SKIP_VERIFY|AZURE_CLI_DISABLE_CONNECTION_VERIFICATION|ARGOCD_INSECURE|COMPOSER_DISABLE_TLS)$/,
    yes,
  ],
  [/^(?:BUNDLE_SSL_VERIFY_MODE)$/, (value) => value.trim() === "0"],
  [/^(?:CONDA_SSL_VERIFY|ANSIBLE_HOST_KEY_CHECKING|REQUESTS_VERIFY|HTTPLIB2_VERIFY)$/, no],
  [
    /^(?:GIT_SSH_COMMAND|SSH_OPTS|GIT_SSH_OPTS)$/,
    (value) => /StrictHostKeyChecking[= ]+["']?(?:no|off)\b/i.test(value),
  ],
  [
    /^(?:MAVEN_OPTS|MAVEN_CLI_OPTS|JAVA_TOOL_OPTIONS)$/,
    (value) => /ssl\.(?:insecure|allowall)=true/.test(value),
  ],
];

/** Undefined if the variable has nothing to do with checks. */
export function variableTest(name: string): ((value: string) => boolean) | undefined {
  return byVariable.find(([pattern]) => pattern.test(name))?.[1];
}
