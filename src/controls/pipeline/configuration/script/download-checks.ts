/** Which downloaded files a script has verified, and up to which command that holds. */

import type { ShellCommand } from "../../shell-command.ts";
import type { Failure } from "../../shell-ends.ts";
import type { Script } from "./calls/shell-calls.ts";
import type { Pipeline } from "./calls/shell-code.ts";
import type { Source } from "./download-words.ts";
import { checkedFiles } from "./file-checks.ts";
import type { FileTable } from "./file-paths.ts";

export class DownloadChecks {
  /** Files whose check ends only a chain of commands, up to the last one. */
  private readonly checked: {
    readonly key: string;
    readonly source: Source;
    readonly last: ShellCommand;
  }[] = [];
  private readonly script: Script;
  private readonly verify: readonly string[];
  private readonly files: FileTable<Source>;

  /** @param files that were downloaded and not verified */
  constructor(script: Script, verify: readonly string[], files: FileTable<Source>) {
    this.script = script;
    this.verify = verify;
    this.files = files;
  }

  follow(pipeline: Pipeline, failure: Failure): void {
    const { paths, doubtful, isGeneral } = checkedFiles(pipeline, this.verify, this.script);
    for (const path of new Set(paths)) {
      const key = this.files.exact(path);
      if (key === undefined) this.doubt(path, "after a check of a file that may be in another folder");
      else this.excuse(key, failure);
    }
    for (const path of doubtful) this.doubt(path, "after a check of which it is not known what it runs");
    if (!isGeneral) return;
    // A list that only the job has: which files it names is not known here.
    for (const [key, source] of this.files.all()) {
      if (source.kind === "wrong")
        this.files.setKey(key, {
          kind: "open",
          from: `${source.from}, and a list checks it that is not known here`,
        });
    }
  }

  private excuse(key: string, failure: Failure): void {
    const source = this.files.get(key) as Source;
    const unheeded = doubted(source, "after a check that does not end the script");
    if (failure.ends === "nothing") this.files.setKey(key, unheeded);
    else this.files.deleteKey(key);
    if (failure.ends === "chain") this.checked.push({ key, source: unheeded, last: failure.last });
  }

  private doubt(path: string, why: string): void {
    for (const [key, source] of this.files.named(path)) this.files.setKey(key, doubted(source, why));
  }

  /** After the last command of a chain, a check in it says nothing any more. */
  end(pipeline: Pipeline): void {
    for (const { key, source, last } of this.checked) {
      if (pipeline.some(({ command }) => command === last)) this.files.setKey(key, source);
    }
  }

  overwrite(path: string, failure: Failure): void {
    const key = this.files.exact(path);
    if (key === undefined) return;
    const source = this.files.get(key);
    if (source && failure.ends === "chain") this.checked.push({ key, source, last: failure.last });
    this.files.deleteKey(key);
  }
}

function doubted({ from }: Source, why: string): Source {
  return { kind: "open", from: from.includes(why) ? from : `${from}, ${why}` };
}
