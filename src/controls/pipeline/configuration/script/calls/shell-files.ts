/** What a script writes to files and puts on its path, as far as this decides what runs. */

import type { ShellWord } from "../../../shell-command.ts";
import { shell } from "../../../shell-injection.ts";
import { changesPrograms } from "../../../shell-path.ts";
import { printedBy } from "./printed-code.ts";
import { type Call, fileName, type Pipeline } from "./shell-code.ts";

type Code = readonly ShellWord[];

const movers = new Set(["mv", "cp", "install", "ln"]);
const declaring = new Set(["", "export", "declare", "readonly", "typeset", "local"]);
const fetching = new Set(["curl", "wget", "aria2c", "http"]);
const sourcing = new Set(["source", "."]);

export class ShellFiles {
  /** Code that the script itself writes, by the names of the files without folders. */
  private readonly written = new Map<string, readonly Code[]>();
  private readonly made = new Set<string>();
  private readonly fetched = new Set<string>();
  /** Folders of virtual environments of Python, whose scripts a program writes. */
  private readonly environments = new Set<string>();
  private isPathChanged: boolean;

  /** @param isPathChanged whether variables of the job already change where programs are found */
  constructor(isPathChanged: boolean) {
    this.isPathChanged = isPathChanged;
  }

  follow(pipeline: Pipeline): void {
    const [first] = pipeline;
    const codes = first ? printedBy(first) : [];
    const isFetched = pipeline.some(({ program }) => fetching.has(program));
    for (const call of pipeline) {
      const targets = [...call.writes, ...(call.program === "tee" ? call.args : [])];
      for (const { text } of targets) this.put(fileName(text), codes, isFetched);
      if (fetching.has(call.program)) for (const { text } of call.args) this.fetched.add(fileName(text));
      if (movers.has(call.program)) this.move(call.args.map(({ text }) => fileName(text)));
      if (declaring.has(call.program) && !call.isVariable)
        this.isPathChanged ||= call.assigns.some(([name, { text }]) => changesPrograms(name, text));
      this.isPathChanged ||= call.program === "hash" && call.args.some(({ text }) => /^-\w*p/.test(text));
      this.noteEnvironment(call);
    }
  }

  private put(name: string, codes: readonly Code[], isFetched: boolean): void {
    this.made.add(name);
    if (isFetched) this.fetched.add(name);
    if (codes.length > 0) this.written.set(name, [...(this.written.get(name) ?? []), ...codes]);
  }

  /** What is downloaded is judged where it runs. */
  private move(names: readonly string[]): void {
    const target = names.at(-1) ?? "";
    for (const name of names.slice(0, -1)) {
      const codes = this.written.get(name) ?? [];
      for (const one of this.fetched.has(name) ? [] : [name, target]) this.put(one, codes, false);
      if (this.fetched.has(name)) this.fetched.add(target);
    }
  }

  private noteEnvironment({ program, args }: Call): void {
    const words = args.map(({ text }) => text).filter((text) => !text.startsWith("-") || text === "-m");
    const isVenv =
      /^python[\d.]*$/.test(program) && words[0] === "-m" && /^(?:venv|virtualenv)$/.test(words[1] ?? "");
    const isUv = program === "uv" && words[0] === "venv";
    if (isVenv || isUv || program === "virtualenv")
      this.environments.add(folderOf(`${words[isVenv ? 2 : isUv ? 1 : 0] ?? ".venv"}/x`));
  }

  /** Whether another program than that of the image may have the name. */
  mayReplace({ program, path }: Call): boolean {
    return this.made.has(program) || (this.isPathChanged && !path.startsWith("/"));
  }

  /** Code of the script in the file that a call runs. */
  codeRunBy(call: Call): readonly Code[] {
    const file = fileRunBy(call);
    return file === undefined ? [] : (this.written.get(fileName(file)) ?? []);
  }

  /** The file that a call reads into its own shell, unless the image or a program brings it. */
  unknownSource(call: Call): string | undefined {
    const file = sourcing.has(call.program) ? fileRunBy(call) : undefined;
    if (file === undefined || /^<\(|^\/dev\//.test(file) || this.written.has(fileName(file)))
      return undefined;
    const path = file.replace(/^\$(?:CI_PROJECT_DIR|PWD|\{CI_PROJECT_DIR\}|\{PWD\})(?=\/)/, ".");
    if (/^[/~$]/.test(path) && !/^\/(?:builds|tmp)\//.test(path)) return undefined;
    const isEnvironment =
      /(?:^|\/)bin\/activate$/.test(path) && this.environments.has(folderOf(folderOf(path)));
    return isEnvironment ? undefined : file;
  }
}

/** The file that a shell, or the call itself, runs. */
function fileRunBy({ program, path, args }: Call): string | undefined {
  const isShell = shell.test(program);
  const hasCode = isShell && args.some(({ text }) => /^-[a-z]*[cs][a-z]*$/.test(text));
  if ((isShell && !hasCode) || sourcing.has(program))
    return args.find(({ text }) => !text.startsWith("-"))?.text;
  return path.includes("/") ? path : undefined;
}

function folderOf(path: string): string {
  return path.replace(/^\.\//, "").replace(/\/[^/]*$/, "");
}
