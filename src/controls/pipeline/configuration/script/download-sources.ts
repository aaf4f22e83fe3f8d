/** Where what a call prints, or a file that it reads, comes from. */

import type { ShellCommand, ShellWord } from "../../shell-command.ts";
import type { Script } from "./calls/shell-calls.ts";
import type { Call } from "./calls/shell-code.ts";
import {
  fromSocket,
  isDecoder,
  isUnknownCode,
  remoteOutput,
  type Source,
  targetsOf,
} from "./download-words.ts";
import type { FileTable } from "./file-paths.ts";
import { fetchers, hostsOf, isAmong, namesOf } from "./network.ts";

export class DownloadSources {
  private readonly script: Script;
  private readonly hosts: readonly string[];
  private readonly files: FileTable<Source>;

  /** @param hosts that may serve code, in which * matches anything */
  constructor(script: Script, hosts: readonly string[], files: FileTable<Source>) {
    this.script = script;
    this.hosts = hosts;
    this.files = files;
  }

  /** Code that comes through a pipe or from another file descriptor. A host that may serve code is known. */
  isUnknown({ command }: Call, before: readonly Call[]): boolean {
    if (command.words.some(({ text }) => /^\d*<&\d/.test(text))) return true;
    return isUnknownCode(before.filter(({ program }) => !fetchers.has(program)));
  }

  /** What the call prints, if it comes from elsewhere. */
  outputOf(call: Call): Source | undefined {
    if (isDecoder(call)) return { kind: "wrong", from: "text that base64 hides" };
    if (fetchers.has(call.program) && targetsOf(call, this.script).includes("-")) return this.untrusted(call);
    const remote = remoteOutput(call);
    if (remote !== undefined) return { kind: "open", from: remote };
    const readsFiles = ["cat", "sed", "awk", "zcat", "gunzip", "head", "tail", "tr", "envsubst"].includes(
      call.program,
    );
    return readsFiles ? this.fileAmong([...call.args, ...call.reads]) : undefined;
  }

  sourceIn(commands: readonly ShellCommand[]): Source | undefined {
    for (const command of commands) {
      for (const call of this.script.callsOf(command)) {
        const source =
          this.outputOf(call) ?? command.words.map(({ inner }) => this.sourceIn(inner)).find(Boolean);
        if (source) return source;
      }
    }
    return undefined;
  }

  fileAmong(words: readonly ShellWord[]): Source | undefined {
    for (const word of words) {
      const paths = this.script.textsOf(word) ?? [word.text];
      const source = paths.map((path) => this.files.get(path)).find(Boolean) ?? fromSocket(word, this.script);
      if (source) return source;
    }
    return undefined;
  }

  /** Undefined: every host of it may serve code. */
  untrusted(call: Call): Source | undefined {
    const found = hostsOf(call, this.script);
    const { hosts } = this;
    const from = namesOf(found);
    const isBad = found.some((one) => "host" in one && (one.isPlain || !isAmong(one.host, hosts)));
    if (hosts.length === 0 || isBad) return { kind: "wrong", from };
    return found.length === 0 || found.some((one) => "unknown" in one) ? { kind: "open", from } : undefined;
  }
}
