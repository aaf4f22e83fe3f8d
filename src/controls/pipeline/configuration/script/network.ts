/** Programs that send and fetch over the network: their options, and the hosts that they talk to. */

import { matchesStars } from "../../../../shared/stars.ts";
import type { ShellWord } from "../../shell-command.ts";
import type { Script } from "./calls/shell-calls.ts";
import type { Call } from "./calls/shell-code.ts";

export interface Options {
  /** Without values: `-k`, `--insecure`. A bundle is taken apart. */
  readonly flags: readonly string[];
  readonly values: readonly (readonly [option: string, value: ShellWord])[];
  readonly rest: readonly ShellWord[];
}

interface Shape {
  /** Letters of options that take a value. */
  readonly short: string;
  readonly long: ReadonlySet<string>;
}

const curl: Shape = {
  short: "AbcCdDeEFhHKmoPQrtTuUwxXyYz",
  long: new Set(
    "data data-raw data-binary data-urlencode data-ascii json header output user request form form-string upload-file user-agent referer cookie cookie-jar max-time connect-timeout retry retry-delay retry-max-time proxy proxy-user preproxy resolve connect-to write-out cacert capath cert key cert-type key-type pass range limit-rate output-dir oauth2-bearer config interface netrc-file ciphers tls13-ciphers dns-servers doh-url noproxy unix-socket aws-sigv4 max-redirs variable max-filesize time-cond proto proto-default proto-redir pinnedpubkey url tls-max crlfile stderr trace trace-ascii speed-limit speed-time parallel-max"
      .split(" ")
      .map((name) => `--${name}`),
  ),
};
const wget: Shape = {
  short: "OoaPUeitTwQXDRAIlB",
  long: new Set(
    "output-document output-file append-output directory-prefix user-agent execute input-file tries timeout wait quota header post-data post-file body-data body-file method user password http-user http-password ca-certificate ca-directory certificate private-key referer load-cookies save-cookies limit-rate level max-redirect connect-timeout read-timeout retry-on-http-error"
      .split(" ")
      .map((name) => `--${name}`),
  ),
};
const none: Shape = { short: "", long: new Set() };

/** They fetch what is at an address. */
export const fetchers = new Set([
  ...["curl", "wget", "wget2", "fetch", "aria2c", "http", "https", "xh", "lwp-request"],
  ...["iwr", "irm", "invoke-webrequest", "invoke-restmethod"],
]);

export function optionsOf({ program, args }: Call): Options {
  const shape = program === "curl" ? curl : /^wget/.test(program) ? wget : none;
  const flags: string[] = [];
  const values: (readonly [string, ShellWord])[] = [];
  const rest: ShellWord[] = [];
  let pending: string | undefined;
  for (const word of args) {
    const { text } = word;
    if (pending !== undefined) {
      values.push([pending, word]);
      pending = undefined;
      continue;
    }
    const read = readOption(text, shape);
    flags.push(...read.flags);
    if (read.value !== undefined) values.push([read.option, { ...word, text: read.value }]);
    else if (read.option !== "") pending = read.option;
    else if (read.flags.length === 0) rest.push(word);
  }
  return { flags, values, rest };
}

interface ReadOption {
  readonly flags: readonly string[];
  /** Takes a value: this one, or the next word. */
  readonly option: string;
  readonly value?: string;
}

/** `-fsSLo file`: the first letter that takes a value takes the rest of the word, or the next word. */
function readOption(text: string, { short, long }: Shape): ReadOption {
  const [, name, value] = /^(--[a-z][\w-]*)=(.*)$/is.exec(text) ?? [];
  if (name !== undefined) return { flags: [], option: name, value: value ?? "" };
  if (long.has(text)) return { flags: [], option: text };
  if (/^--[a-z]/i.test(text)) return { flags: [text], option: "" };
  if (!/^-[a-z0-9#]/i.test(text)) return { flags: [], option: "" };
  if (short === "") return { flags: [text], option: "" };
  const letters = [...text.slice(1)];
  const at = letters.findIndex((letter) => short.includes(letter));
  const flags = letters.slice(0, at < 0 ? undefined : at).map((letter) => `-${letter}`);
  if (at < 0) return { flags, option: "" };
  const rest = letters.slice(at + 1).join("");
  return { flags, option: `-${letters[at]}`, ...(rest === "" ? {} : { value: rest }) };
}

export function valuesFor({ values }: Options, ...options: readonly string[]): readonly ShellWord[] {
  return values.flatMap(([option, value]) => (options.includes(option) ? [value] : []));
}

/** A host, or a text that it cannot be read from. */
export type Host = { readonly host: string; readonly isPlain: boolean } | { readonly unknown: string };

/** The hosts that a call talks to: every value that its addresses may have. */
export function hostsOf(call: Call, script: Script): readonly Host[] {
  const options = optionsOf(call);
  const proxies = valuesFor(options, "-x", "--proxy", "--preproxy", "--connect-to", "--resolve");
  const addresses = [...options.rest, ...valuesFor(options, "--url")].filter(isAddress);
  return [
    ...addresses.flatMap((word) => hostsIn(word, script)),
    ...proxies.flatMap((word) => hostsIn(word, script)),
  ];
}

function isAddress({ text, expanded, inner }: ShellWord): boolean {
  if (text === "-") return false;
  const isOpen = expanded.length > 0 || inner.length > 0;
  return isOpen || /:\/\/|^[\w-]+(?:\.[\w-]+)+|^localhost|^[\w-]+:\d+(?:\/|$)|^\[/.test(text);
}

/** A variable with such a name is usually an address, or a part of one. */
const addressName =
  /(?:^|_)(?:URL|URI|HOST|HOSTNAME|FQDN|DOMAIN|ENDPOINT|SERVER|ADDR|ADDRESS|REGISTRY|REPO|REPOSITORY|REMOTE|ORIGIN|WEBHOOK|PROXY|TARGET)\d*(?:_|$)/i;

/** The variable of a word that may be an address, and whose value is not known. */
export function hiddenAddress(word: ShellWord, script: Script): string | undefined {
  return script.textsOf(word) ? undefined : word.expanded.find((name) => addressName.test(name));
}

/** The host in `/dev/tcp/HOST/PORT`, which bash connects to. */
export function socketHost(word: ShellWord, script: Script): readonly Host[] {
  return (script.textsOf(word) ?? [word.text]).flatMap((text) => {
    const [, host] = /^\/dev\/(?:tcp|udp)\/([^/]+)/.exec(text) ?? [];
    return host === undefined ? [] : [hostOf(host)];
  });
}

export function hostsIn(word: ShellWord, script: Script): readonly Host[] {
  const texts = script.textsOf(word);
  if (texts) return texts.flatMap((text) => (text === "" ? [] : [hostOf(text)]));
  // A variable in the path cannot change the host.
  return [hostOf(word.text)];
}

/** @param text an address, perhaps with variables */
export function hostOf(text: string): Host {
  const [, scheme, rest = ""] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(.*)$/is.exec(text) ?? [];
  const [authority = ""] = rest.split(/[/?#]/);
  const host = authority.slice(authority.lastIndexOf("@") + 1);
  // A user name may be a secret: it is never part of what is shown.
  if (/[$`%{}]/.test(host) || host === "")
    return { unknown: /^[$\w{}.:-]{1,80}$/.test(host) ? host : "an address" };
  const name = host.startsWith("[") ? host.replace(/\].*$/, "]") : host.replace(/:.*$/, "");
  return { host: name.toLowerCase(), isPlain: /^(?:http|ftp|ws)$/i.test(scheme ?? "") };
}

/** As a message names them. */
export function namesOf(hosts: readonly Host[]): string {
  const names = hosts.map((one) => ("host" in one ? one.host : one.unknown));
  return names.length > 0 ? [...new Set(names)].join(", ") : "an address";
}

const loopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0)$/;

export function isLoopback(host: string): boolean {
  return loopback.test(host);
}

/** @param patterns hosts, in which * matches anything */
export function isAmong(host: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => matchesStars(pattern.toLowerCase(), host));
}
