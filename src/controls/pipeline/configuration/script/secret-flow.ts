/** Follows secret variables through a script: what prints them, writes them to files, or sends them to which host. */

import { checkLimit } from "../../../../shared/work-limit.ts";
import { variablesIn } from "../../ci-outcome.ts";
import type { ShellWord } from "../../shell-command.ts";
import type { Script } from "./calls/shell-calls.ts";
import { type Call, fileName, type Pipeline } from "./calls/shell-code.ts";
import { namesReadBy } from "./calls/shell-values.ts";
import {
  fetchers,
  type Host,
  hiddenAddress,
  hostOf,
  hostsIn,
  hostsOf,
  optionsOf,
  socketHost,
} from "./network.ts";

export type Exit =
  | { readonly kind: "print"; readonly name: string; readonly program: string }
  | { readonly kind: "image"; readonly name: string; readonly program: string }
  | { readonly kind: "file"; readonly name: string; readonly program: string; readonly file: string }
  | { readonly kind: "host"; readonly name: string; readonly program: string; readonly host: Host };

/** What all variables are called in a message. */
const everything = "all variables";
const printers = new Set(["echo", "printf", "cat"]);
const dumps = /^(?:env|printenv|set|export|declare|typeset)$/;
const logins = /^(?:docker|podman|nerdctl|buildah|skopeo|helm|crane|oras|regctl|cosign)$/;
/** They send nothing anywhere. */
const local =
  /^(?:echo|printf|cat|tee|test|\[|\[\[|export|set|declare|typeset|readonly|local|read|unset|shift|if|case|sed|awk|gawk|grep|egrep|jq|yq|envsubst|base64|cut|tr|sort|head|tail|wc|mkdir|rm|cp|mv|chmod|touch|ls|sleep|true|false|exit|return|env|printenv|:|)$/;
/** They print what they read, perhaps in a form that GitLab does not mask. */
const filters =
  /^(?:base64|base32|rev|fold|xxd|od|hexdump|tr|cut|sed|awk|gawk|cat|head|tail|sort|grep|egrep|paste|nl|iconv)$/;
/** Their code can read variables by name. */
const foreign = /^(?:python[\d.]*|node|perl|ruby|php|deno|bun|awk|gawk|jq|yq)$/;
const remotes = /^(?:ping|nslookup|dig|host|drill|ssh|scp|sftp|rsync|nc|ncat|telnet|ftp|lftp|socat)$/;

/** The variables, and those of the configuration that contain them. */
export function secretNames(
  names: Iterable<string>,
  variables: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const containing = new Map<string, string[]>();
  for (const [name, values] of variables) {
    checkLimit();
    for (const one of new Set(values.flatMap(variablesIn))) {
      const known = containing.get(one);
      if (known) known.push(name);
      else containing.set(one, [name]);
    }
  }
  const found = new Set(names);
  // A set also visits what is added meanwhile.
  for (const name of found) for (const one of containing.get(name) ?? []) found.add(one);
  return found;
}

export class SecretFlow {
  private readonly names: Set<string>;
  /** Files that contain a secret, by their names without folders. */
  private readonly files = new Map<string, string>();
  private readonly script: Script;

  constructor(names: ReadonlySet<string>, script: Script) {
    this.names = new Set(names);
    this.script = script;
  }

  exits(pipeline: Pipeline): readonly Exit[] {
    const found: Exit[] = [];
    /** The secret that the pipe carries. */
    let flow: string | undefined;
    for (const [index, call] of pipeline.entries()) {
      this.follow(call, flow);
      found.push(...this.readByCode(call));
      const { program } = call;
      const own = this.secretOf(call) ?? (isDump(call) ? everything : undefined);
      const name = own ?? flow;
      if (name === undefined) continue;
      const hosts = this.hostsFor(call);
      found.push(...hosts.map((host) => ({ kind: "host", name, program, host }) as const));
      found.push(...this.stored(call, name));
      const prints = printers.has(program) || isDump(call) || program === "tee" || flow !== undefined;
      const isLast = index === pipeline.length - 1 && call.writes.length === 0;
      if (isLast && this.isPrinted(call, own !== undefined)) found.push({ kind: "print", name, program });
      // A program that talks to a host does not print what it sends.
      flow = prints && hosts.length === 0 && call.writes.length === 0 ? name : undefined;
    }
    return found;
  }

  /** @param isOwn whether the secret is among its arguments, and not what it reads */
  private isPrinted({ program, args }: Call, isOwn: boolean): boolean {
    if (program === "printenv" && args.length > 0) return true;
    if (isOwn) return printers.has(program);
    return filters.test(program) && !this.script.isCaptured && !args.some(({ text }) => /^-\w*q/.test(text));
  }

  /** @param flow the secret that the call reads */
  private follow(call: Call, flow: string | undefined): void {
    for (const [name, value] of call.assigns) {
      if (this.secretIn(value) !== undefined) this.names.add(name);
    }
    const isGiven = flow !== undefined || this.secretOf(call) !== undefined;
    for (const name of isGiven ? namesReadBy(call) : []) this.names.add(name);
  }

  private secretIn({ expanded, text, inner }: ShellWord): string | undefined {
    const direct = expanded.find((name) => this.names.has(name));
    if (direct !== undefined) return direct;
    // `${!NAME}` is the variable that NAME names.
    const named = [...text.matchAll(/\$\{!([A-Za-z_]\w*)\}/g)].flatMap(
      ([, name = ""]) =>
        this.script.textsOf({ text: `\${${name}}`, expanded: [name], isQuoted: true, inner: [] }) ?? [],
    );
    const isDumped = inner.some((command) => this.script.callsOf(command).some(isDump));
    return named.find((name) => this.names.has(name)) ?? (isDumped ? everything : undefined);
  }

  /** What code of another language does with it is not known. */
  private readByCode({ program, args, command }: Call): readonly Exit[] {
    if (!foreign.test(program)) return [];
    const texts = [...args, ...(command.input ? [command.input] : [])].map(({ text }) => text);
    const words = new Set(texts.flatMap((text) => text.match(/[A-Za-z_]\w*/g) ?? []));
    const name = [...words].find(
      (one) => this.names.has(one) && !texts.some((text) => text.includes(`$${one}`)),
    );
    return name === undefined ? [] : [{ kind: "host", name, program, host: { unknown: "an address" } }];
  }

  private secretOf({ args, command, reads, program }: Call): string | undefined {
    const words = [...args, ...(command.input ? [command.input] : [])];
    const direct = words.map((word) => this.secretIn(word)).find((name) => name !== undefined);
    if (direct !== undefined) return direct;
    if (program === "printenv") return args.map(({ text }) => text).find((name) => this.names.has(name));
    if (this.files.size === 0) return undefined;
    const paths = [...args, ...reads].map(({ text }) => fileName(text.replace(/^.*[@=]/s, "")));
    return paths.map((path) => this.files.get(path)).find((name) => name !== undefined);
  }

  private stored(call: Call, name: string): readonly Exit[] {
    const { program, args, writes } = call;
    const put = (word: ShellWord): Exit => {
      const file = fileName(word.text);
      this.files.set(file, name);
      return { kind: "file", name, program, file };
    };
    const targets = writes.filter(({ text }) => !text.startsWith("/dev/"));
    if (program === "tee") return args.filter(({ text }) => !text.startsWith("-")).map(put);
    if (program === "sed" && args.some(({ text }) => /^(?:-[a-zA-Z]*i|--in-place)/.test(text)))
      return args.slice(-1).map(put);
    const isBuild = /^(?:docker|podman|buildah|nerdctl|executor)$/.test(program);
    const isArgument = args.some((word, index) => {
      const isOption = /^--build-arg(?:=|$)/.test(word.text) || args[index - 1]?.text === "--build-arg";
      return isOption && this.secretIn(word) !== undefined;
    });
    return [
      ...targets.map(put),
      ...(isBuild && isArgument ? [{ kind: "image", name, program } as const] : []),
    ];
  }

  /** Where the call sends what it gets. */
  private hostsFor(call: Call): readonly Host[] {
    const { program, args, writes } = call;
    const sockets = writes.flatMap((word) => socketHost(word, this.script));
    if (sockets.length > 0) return sockets;
    if (fetchers.has(program)) {
      const hosts = hostsOf(call, this.script);
      // It talks to a host that is not written here.
      return hosts.length > 0 ? hosts : [{ unknown: "an address" }];
    }
    const { rest } = optionsOf(call);
    if (program === "openssl" && args.some(({ text }) => text === "s_client")) return this.connected(args);
    if (logins.test(program)) {
      if (!rest.some(({ text }) => text === "login")) return this.addresses(args);
      const [, host] = rest
        .filter(({ text }) => text !== "registry")
        .filter((word) => !isOptionValue(args, word));
      return host ? hostsIn(host, this.script) : [{ host: "docker.io", isPlain: false }];
    }
    if (remotes.test(program)) {
      const [host] = rest.filter((word) => !isOptionValue(args, word));
      const inPath = rest.find(({ text }) => /^[^/]+:/.test(text));
      const target = program === "ssh" || !inPath ? host : inPath;
      return target ? hostsIn({ ...target, text: target.text.replace(/^[^@/]*@/, "") }, this.script) : [];
    }
    const found = this.addresses(args);
    if (found.length > 0 || local.test(program)) return found;
    const hidden = args.map((word) => hiddenAddress(word, this.script)).find((name) => name !== undefined);
    return hidden === undefined ? [] : [{ unknown: `$${hidden}` }];
  }

  /** `openssl s_client -connect HOST:PORT` */
  private connected(args: readonly ShellWord[]): readonly Host[] {
    const at = args.findIndex(({ text }) => /^-{1,2}connect$/.test(text));
    const host = args[at + 1];
    return at < 0 || !host ? [{ unknown: "an address" }] : hostsIn(host, this.script);
  }

  /** Addresses in the arguments of any program. */
  private addresses(args: readonly ShellWord[]): readonly Host[] {
    return args.flatMap((word) => {
      const texts = this.script.textsOf(word) ?? [word.text];
      return texts.flatMap((text) => {
        const [, address] = /((?:[a-z][a-z0-9+.-]*:)?\/\/[^\s"']+)/i.exec(text) ?? [];
        const [, secureShell] = /^[\w.-]+@([\w.-]+):/.exec(text) ?? [];
        if (secureShell !== undefined) return [hostOf(secureShell)];
        if (address === undefined || /^file:|^unix:/.test(address)) return [];
        return [hostOf(address.replace(/^\/\//, "https://"))];
      });
    });
  }
}

function isDump({ program, args }: Call): boolean {
  return (
    dumps.test(program) &&
    args.every(({ text }) => text.startsWith("-") || /^[A-Za-z_]\w*$/.test(text)) &&
    !(program === "export" && !args.every(({ text }) => text === "-p")) &&
    !(program === "set" && args.length > 0)
  );
}

/** Of `-u NAME`, `-p PASSWORD`, `-i FILE`. */
function isOptionValue(args: readonly ShellWord[], word: ShellWord): boolean {
  const before = args[args.indexOf(word) - 1]?.text ?? "";
  return /^-[upioFlePJc]$|^--(?:username|password)$/.test(before);
}
