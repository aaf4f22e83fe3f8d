/** Which file a path of a script means: relative paths begin in the folder that `cd` changes. */

import type { Failure } from "../../shell-ends.ts";
import { type Call, fileName } from "./calls/shell-code.ts";

class FilePaths {
  /** Of the project's own folder it is empty; of one that is not known, `?` with a number. */
  private folder = "";
  /** Whether two relative paths of now are in the same folder. */
  private isSure = true;
  private moves = 0;

  follow(call: Call, failure: Failure, isNested: boolean): void {
    if (!["cd", "pushd", "popd", "chdir"].includes(call.program) || failure.ends === "absent") return;
    const target = call.args.find(({ text }) => !/^-\w/.test(text));
    const path = target && target.expanded.length + target.inner.length === 0 ? target.text : "-";
    const isAlways = failure.ends === "script" && call.command.level === 0 && !isNested;
    const isKnown = isAlways && path !== "-" && call.program !== "popd" && !/[*?~]/.test(path);
    const isBack = /^\$(?:CI_PROJECT_DIR|\{CI_PROJECT_DIR\})$/.test(target?.text ?? "");
    this.moves++;
    if (isAlways && isBack) this.folder = "";
    else this.folder = isKnown ? this.keyOf(path) : `?${this.moves}`;
    // In brackets, or in another shell, it ends with these.
    this.isSure = isAlways || (call.command.level === 0 && !isNested && failure.ends === "chain");
  }

  keyOf(path: string): string {
    const own = path.replace(/^\$(?:CI_PROJECT_DIR|\{CI_PROJECT_DIR\})\//, "");
    const isRelative = own === path && !/^[/~$`]/.test(path);
    return normal(isRelative && this.folder !== "" ? `${this.folder}/${own}` : own);
  }

  isSureOf(path: string): boolean {
    return this.isSure || /^\/|^\$(?:CI_PROJECT_DIR|\{CI_PROJECT_DIR\})\//.test(path);
  }
}

function normal(path: string): string {
  const parts: string[] = [];
  for (const part of path.replaceAll("\\", "/").split("/")) {
    if (part === "." || (part === "" && parts.length > 0)) continue;
    const last = parts.at(-1);
    if (part === ".." && last !== undefined && !/^(?:\.\.|\?\d+|\$.*|~)?$/.test(last)) parts.pop();
    else parts.push(part);
  }
  return parts.join("/");
}

/** Files by their paths. */
export class FileTable<T> {
  readonly paths = new FilePaths();
  private readonly entries = new Map<string, T>();
  /** Paths that were in the table and are not any more. */
  private readonly cleared = new Set<string>();

  set(path: string, value: T): void {
    this.setKey(this.paths.keyOf(path), value);
  }

  setKey(key: string, value: T): void {
    this.entries.set(key, value);
    this.cleared.delete(key);
  }

  /** Of the file itself; else of any with its name, unless the file itself was removed. */
  get(path: string): T | undefined {
    const key = this.paths.keyOf(path);
    const own = this.entries.get(key);
    if (own !== undefined || (this.cleared.has(key) && this.paths.isSureOf(path))) return own;
    return this.named(path)[0]?.[1];
  }

  /** All that have the name of the file, in any folder. */
  named(path: string): readonly (readonly [key: string, value: T])[] {
    const name = fileName(path);
    return name === "" ? [] : [...this.entries].filter(([key]) => fileName(key) === name);
  }

  /** Undefined if it is not sure which file the path means. */
  exact(path: string): string | undefined {
    const key = this.paths.keyOf(path);
    return this.paths.isSureOf(path) && this.entries.has(key) ? key : undefined;
  }

  deleteKey(key: string): void {
    if (this.entries.delete(key)) this.cleared.add(key);
  }

  all(): readonly (readonly [key: string, value: T])[] {
    return [...this.entries];
  }
}
