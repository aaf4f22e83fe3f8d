/** Follows what a script downloads to where it runs. */

import type { ShellWord } from "../../shell-command.ts";
import { type Failure, weakestOf } from "../../shell-ends.ts";
import { injectionsIn } from "../../shell-injection.ts";
import type { Script } from "./calls/shell-calls.ts";
import { type Call, fileName, nameOf, type Pipeline } from "./calls/shell-code.ts";
import { DownloadChecks } from "./download-checks.ts";
import { DownloadSources } from "./download-sources.ts";
import {
  codeWords,
  isLanguageDownload,
  isPowerShellDownload,
  isReadIn,
  isShell,
  movers,
  runners,
  type Source,
  said,
  targetsOf,
} from "./download-words.ts";
import { FileTable } from "./file-paths.ts";
import type { Findings, JobShell } from "./judge.ts";
import { fetchers } from "./network.ts";

export interface DownloadParams {
  readonly hosts: readonly string[];
  readonly verify: readonly string[];
}

/** @throws UnreadableScript */
export function downloadedCode(shellOf: JobShell, params: DownloadParams, found: Findings): void {
  const follow = new Downloads(shellOf.script, params, found);
  for (const pipeline of shellOf.pipelines) follow.step(pipeline);
  follow.end(shellOf.lines.join("\n"));
  for (const line of shellOf.lines.flatMap((one) => one.split("\n"))) {
    if (isPowerShellDownload(line)) found.wrong.push("iex runs what it downloads");
  }
}

class Downloads {
  /** Files that were downloaded and not verified. */
  private readonly files = new FileTable<Source>();
  private readonly executable = new Set<string>();
  /** Variables that contain downloaded text. */
  private readonly tainted = new Map<string, Source>();
  private hasUnnamed = false;
  /** Of the pipeline that is followed. */
  private failure: Failure = { ends: "nothing" };
  private readonly checks: DownloadChecks;
  private readonly sources: DownloadSources;
  private readonly script: Script;
  private readonly params: DownloadParams;
  private readonly found: Findings;

  constructor(script: Script, params: DownloadParams, found: Findings) {
    this.script = script;
    this.params = params;
    this.checks = new DownloadChecks(script, params.verify, this.files);
    this.sources = new DownloadSources(script, params.hosts, this.files);
    this.found = found;
  }

  step(pipeline: Pipeline): void {
    const before = this.files.all();
    this.failure = weakestOf(pipeline.map((call) => this.script.failureOf(call)));
    if (this.failure.ends !== "absent") this.checks.follow(pipeline, this.failure);
    this.runsPiped(pipeline);
    for (const call of pipeline) {
      this.runsSubstituted(call);
      this.runsFile(call);
      this.taint(call);
    }
    this.save(pipeline);
    // A file that is overwritten perhaps, or only where a function is called, may still be the downloaded one.
    if (this.failure.ends === "absent" || this.failure.ends === "nothing") {
      const now = new Set(this.files.all().map(([key]) => key));
      for (const [key, source] of before) if (!now.has(key)) this.files.setKey(key, source);
    }
    this.checks.end(pipeline);
    for (const call of pipeline)
      this.files.paths.follow(call, this.failure, this.script.depth > 0 || pipeline.length > 1);
  }

  /** Variables are followed at the end, because a function may use one before it is assigned. */
  end(text: string): void {
    for (const kind of ["wrong", "open"] as const) {
      const names = [...this.tainted].flatMap(([name, source]) => (source.kind === kind ? [name] : []));
      for (const { variable, into } of injectionsIn(text, new Set(names)))
        this.found[kind].push(`${into} runs $${variable}, which is downloaded`);
    }
  }

  private runsPiped(pipeline: Pipeline): void {
    let source: Source | undefined;
    for (const [index, call] of pipeline.entries()) {
      const runner = call.runsInput ?? (isReadIn(call) ? call.program : undefined);
      if (runner !== undefined && source)
        this.found[source.kind].push(`${nameOf(runner)} runs ${said(source)}`);
      else if (
        runner !== undefined &&
        isShell(runner) &&
        this.sources.isUnknown(call, pipeline.slice(0, index))
      )
        this.found.open.push(`the code that ${nameOf(runner)} reads is not known`);
      this.runsOutput(call, source);
      if (this.params.verify.includes(call.program)) source = undefined;
      source = this.sources.outputOf(call) ?? source;
    }
  }

  /** `tee >(sh)` */
  private runsOutput(call: Call, before: Source | undefined): void {
    for (const { text, inner } of [...call.args, ...call.writes]) {
      const runner = inner
        .flatMap((command) => this.script.callsOf(command))
        .find(({ runsInput }) => runsInput);
      if (!text.startsWith(">(") || !runner) continue;
      const source = fetchers.has(call.program)
        ? this.sources.untrusted(call)
        : (this.sources.outputOf(call) ?? before);
      if (source) this.found[source.kind].push(`${nameOf(runner.path)} runs ${said(source)}`);
      else if (!fetchers.has(call.program))
        this.found.open.push(`the code that ${nameOf(runner.path)} reads is not known`);
    }
  }

  private runsSubstituted(call: Call): void {
    for (const word of codeWords(call)) {
      const source = this.sources.sourceIn(word.inner);
      if (source) this.found[source.kind].push(`${nameOf(call.path)} runs ${said(source)}`);
      const texts = this.script.textsOf(word) ?? [word.text];
      if (texts.some(isLanguageDownload))
        this.found.wrong.push(`${nameOf(call.path)} downloads code and runs it`);
    }
    if (call.program === "deno" && call.args.some(({ text }) => /^https?:/.test(text)))
      this.found.wrong.push("deno runs an address");
  }

  private runsFile(call: Call): void {
    const isRunner = runners.test(call.program);
    const own = call.path === "" ? undefined : this.files.get(call.path);
    const isOwn = own && (/[/\\]/.test(call.path) || this.executable.has(call.program));
    const source = isOwn ? own : isRunner ? this.sources.fileAmong([...call.args, ...call.reads]) : undefined;
    if (source) this.found[source.kind].push(`runs a file from ${source.from}`);
    else if (this.hasUnnamed && (isRunner || /^\.{0,2}\//.test(call.path)))
      this.found.open.push("downloads a file whose name a variable decides, and runs files");
    if (/^(?:make|gmake)$/.test(call.program)) this.runsMakefile(call);
    if (call.program === "chmod") this.move(call.args, (path) => this.executable.add(fileName(path)));
    if (movers.has(call.program)) this.moveTo(call);
  }

  private runsMakefile({ args }: Call): void {
    const source =
      this.sources.fileAmong(args) ??
      this.sources.sourceIn(args.flatMap(({ inner }) => inner)) ??
      ["GNUmakefile", "makefile", "Makefile"].map((name) => this.files.get(name)).find(Boolean);
    if (source) this.found[source.kind].push(`make runs a file from ${source.from}`);
  }

  private move(words: readonly ShellWord[], act: (path: string, source: Source) => void): void {
    for (const { text } of words) {
      const source = this.files.get(text);
      if (source) act(text, source);
    }
  }

  private moveTo({ args, program }: Call): void {
    const target = args.at(-1);
    if (!target || args.length < 2) return;
    this.move(args.slice(0, -1), (path, source) => {
      const isFolder = /\/$|(?:^|\/)s?bin$|^\.{1,2}$/.test(target.text) || args.length > 2;
      const place = isFolder ? `${target.text}/${fileName(path)}` : target.text;
      this.files.set(place, source);
      const to = fileName(place);
      if (program === "install" || /(?:^|\/)s?bin(?:\/|$)/.test(target.text)) this.executable.add(to);
    });
  }

  private taint({ assigns }: Call): void {
    for (const [name, value] of assigns) {
      const inner = this.sources.sourceIn(value.inner);
      const source =
        (inner?.from.startsWith("text that base64") || !inner?.from.startsWith("text") ? inner : undefined) ??
        value.expanded.map((one) => this.tainted.get(one)).find(Boolean);
      if (source) this.tainted.set(name, source);
    }
  }

  private save(pipeline: Pipeline): void {
    let flow: Source | undefined;
    for (const call of pipeline) {
      const { program, args, writes } = call;
      const plain = args.map(({ text }) => text).filter((text) => !text.startsWith("-"));
      if (fetchers.has(program)) {
        const files = targetsOf(call, this.script);
        if (files.includes("-")) flow = this.sources.untrusted(call);
        else this.put(files, this.sources.untrusted(call));
      }
      if (program === "tee") this.put(plain, flow);
      if (program === "read" && flow) for (const name of plain) this.tainted.set(name, flow);
      this.put(
        writes.map(({ text }) => text),
        flow,
      );
    }
  }

  private put(paths: readonly string[], source: Source | undefined): void {
    for (const path of new Set(paths)) {
      const name = fileName(path);
      if (name === "" || this.isOpenName(name)) this.hasUnnamed ||= source !== undefined;
      if (name === "") continue;
      if (source) this.files.set(path, source);
      else this.checks.overwrite(path, this.failure);
      if (/(?:^|\/)s?bin\//.test(path)) this.executable.add(name);
    }
  }

  /** A variable that the script does not set itself decides it. */
  private isOpenName(name: string): boolean {
    const [, one] = /^\$\{?([A-Za-z_]\w*)\}?$/.exec(name) ?? [];
    return one !== undefined && !this.script.isOwn(one);
  }
}
