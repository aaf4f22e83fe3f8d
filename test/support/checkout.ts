/** A folder as a job finds it: files, and a Git repository with commits if asked for. */

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export interface Checkout {
  readonly folder: string;
  write(files: Readonly<Record<string, string | Uint8Array>>): void;
  /** Commits everything there is; gives back the full SHA. */
  commit(): string;
  git(...args: readonly string[]): string;
  remove(): void;
}

export function makeCheckout(files: Readonly<Record<string, string | Uint8Array>> = {}): Checkout {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "checkout-")));
  const checkout: Checkout = {
    folder,
    write(more) {
      for (const [path, content] of Object.entries(more)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), content);
      }
    },
    commit() {
      checkout.git("init", "--quiet");
      checkout.git("add", "--all", "--force");
      const who = ["-c", "user.name=Alice", "-c", "user.email=alice@acme.example"];
      checkout.git(...who, "commit", "--quiet", "--allow-empty", "--message", "Commit of a test");
      return checkout.git("rev-parse", "HEAD");
    },
    git(...args) {
      const env = { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: "1" };
      const { status, stdout, stderr } = spawnSync("git", args, { cwd: folder, env, encoding: "utf8" });
      if (status !== 0) throw new Error(`git ${args.join(" ")} ended with ${status}: ${stderr}`);
      return stdout.trim();
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
  checkout.write(files);
  return checkout;
}
