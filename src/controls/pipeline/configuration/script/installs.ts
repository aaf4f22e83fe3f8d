/** How package managers install: which commands follow a lock file, and which take what is newest. */

import { matchesStars } from "../../../../shared/stars.ts";
import {
  atVersion,
  colonVersion,
  has,
  type Judge,
  operands,
  packages,
  pipVersion,
  plain,
  unlocked,
} from "./packages.ts";

const npm: Judge = (install, rules) => {
  const { subcommand, rest } = install;
  if (/^(?:update|up|upgrade|udpate)$/.test(subcommand)) return plain(install, unlocked);
  if (/^(?:exec|x)$/.test(subcommand)) return runner(install, rules);
  if (
    !/^(?:install|i|in|ins|inst|insta|instal|isnt|isnta|isntal|isntall|add|install-?test|it)$/.test(
      subcommand,
    )
  )
    return undefined;
  const names = operands(rest, [
    "--prefix",
    "--registry",
    "--cache",
    "--loglevel",
    "-w",
    "--workspace",
    "--omit",
    "--include",
    "--only",
  ]);
  return names.length === 0 ? plain(install, unlocked) : packages(install, names, rules, atVersion);
};

/** `npx`, `dlx`: the first operand is a package. */
const runner: Judge = (install, rules) => {
  const [name] = operands(install.rest, ["-p", "--package", "-c", "--call"]);
  // Without a version, a package of the lock file runs, unless it is installed on the fly.
  const isOnTheFly =
    install.subcommand === "dlx" || /uvx|pipx/.test(install.manager) || has(install.rest, "-y", "--yes");
  if (name === undefined || (!isOnTheFly && atVersion(name)[1] === undefined)) return undefined;
  return packages(install, [name], rules, atVersion);
};

const yarn: Judge = (install, rules) => {
  const { subcommand, rest, isFrozen } = install;
  if (/^(?:upgrade|up|upgrade-interactive)$/.test(subcommand)) return plain(install, unlocked);
  if (subcommand === "dlx") return runner(install, rules);
  if (subcommand === "add" || subcommand === "global") {
    const names = operands(rest).slice(subcommand === "global" ? 1 : 0);
    return packages(install, names, rules, atVersion);
  }
  if (subcommand !== "" && subcommand !== "install") return undefined;
  if (has(rest, "--version", "-v", "--help")) return undefined;
  if (has(rest, "--no-immutable", "--no-frozen-lockfile", "--no-lockfile", "--immutable=false"))
    return plain(install, unlocked);
  if (isFrozen || has(rest, "--frozen-lockfile", "--immutable", "--immutable-cache")) return undefined;
  return {
    open: "yarn has neither --immutable nor --frozen-lockfile, and only some versions of it follow the lock file by themselves",
  };
};

const pnpm: Judge = (install, rules) => {
  const { subcommand, rest } = install;
  if (/^(?:update|up|upgrade)$/.test(subcommand)) return plain(install, unlocked);
  if (subcommand === "dlx") return runner(install, rules);
  if (subcommand === "add") return packages(install, operands(rest), rules, atVersion);
  const isInstall = /^(?:install|i)$/.test(subcommand);
  return isInstall && rest.some((word) => /^--no-(?:frozen-)?lockfile$|^--frozen-lockfile=false$/.test(word))
    ? plain(install, unlocked)
    : undefined;
};

const bun: Judge = (install, rules) => {
  const { subcommand, rest } = install;
  if (subcommand === "update") return plain(install, unlocked);
  if (subcommand === "add" || subcommand === "x")
    return packages(install, operands(rest).slice(0, subcommand === "x" ? 1 : undefined), rules, atVersion);
  return /^(?:install|i)$/.test(subcommand) && !has(rest, "--frozen-lockfile")
    ? plain(install, unlocked)
    : undefined;
};

const pip: Judge = (install, rules) => {
  const { subcommand, rest } = install;
  if (!/^(?:install|download|wheel|sync)$/.test(subcommand)) return undefined;
  const insecure = rest.find((word) => /^(?:--(?:extra-)?index-url=)?http:\/\//.test(word));
  if (insecure !== undefined) return plain(install, "takes packages from an address without TLS");
  if (has(rest, "--require-hashes") || install.isFrozen) return undefined;
  const files = rest.flatMap((word, index) => {
    if (["-r", "--requirement", "-c", "--constraint"].includes(rest[index - 1] ?? "")) return [word];
    const [, file] = /^(?:--requirement=|--constraint=|-r)(.+)$/.exec(word) ?? [];
    return file === undefined ? [] : [file];
  });
  const valued = [
    "-r",
    "--requirement",
    "-c",
    "--constraint",
    "-i",
    "--index-url",
    "--extra-index-url",
    "-t",
    "--target",
    "--prefix",
    "--find-links",
    "-f",
    "-d",
    "--dest",
    "-w",
    "--wheel-dir",
    "--trusted-host",
    "--python",
    "-p",
    "--cache-dir",
    "--timeout",
    "--retries",
  ];
  const judged = packages(install, operands(rest, valued), rules, pipVersion);
  if (judged) return judged;
  const loose = files.filter((file) => !/lock|hash/i.test(file));
  return loose.length > 0
    ? { open: `whether ${loose.join(", ")} has hashes is not known, and --require-hashes is missing` }
    : undefined;
};

const uv: Judge = (install, rules) => {
  const { subcommand, rest, isFrozen } = install;
  if (subcommand === "pip")
    return pip({ ...install, manager: "uv pip", subcommand: rest[0] ?? "", rest: rest.slice(1) }, rules);
  if (subcommand === "tool")
    return packages(install, operands(rest).slice(1, 2), rules, (text) =>
      text.includes("==") ? pipVersion(text) : atVersion(text),
    );
  if (subcommand === "add") return packages(install, operands(rest), rules, pipVersion);
  if (subcommand === "lock")
    return rest.some((word) => /^(?:--upgrade|-U|-P)/.test(word)) ? plain(install, unlocked) : undefined;
  return /^(?:sync|run)$/.test(subcommand) && !isFrozen && !has(rest, "--locked", "--frozen")
    ? plain(install, unlocked)
    : undefined;
};

/** Managers that have one command which follows the lock file, and others which do not. */
const simple =
  (bad: RegExp, needs?: readonly [command: RegExp, ...options: readonly string[]]): Judge =>
  (install) => {
    const { subcommand, rest, isFrozen } = install;
    if (bad.test(subcommand)) return plain(install, unlocked);
    if (!needs) return undefined;
    const [command, ...options] = needs;
    return command.test(subcommand) && !isFrozen && !has(rest, ...options)
      ? plain(install, unlocked)
      : undefined;
  };

/** `lock` takes new versions, unless one of the options is there. */
const relocking =
  (bad: RegExp, ...options: readonly string[]): Judge =>
  (install) => {
    const isLock = install.subcommand === "lock" && !has(install.rest, ...options);
    return isLock || bad.test(install.subcommand) ? plain(install, unlocked) : undefined;
  };

const go: Judge = (install, rules) => {
  const { subcommand, rest } = install;
  if (rest.includes("-mod=mod")) return plain(install, "has -mod=mod, so that go.mod may change");
  if (subcommand === "get" && has(rest, "-u")) return plain(install, "takes the newest versions");
  if (subcommand !== "get" && subcommand !== "install") return undefined;
  const remote = operands(rest, ["-o", "-tags", "-ldflags", "-p"]).filter((word) =>
    /^[\w-]+\.[\w.-]+\//.test(word),
  );
  const named = subcommand === "get" ? remote : remote.filter((word) => word.includes("@"));
  return packages(install, named, rules, atVersion);
};

const cargo: Judge = (install, rules) => {
  const { subcommand, rest } = install;
  if (/^(?:update|add|upgrade|generate-lockfile)$/.test(subcommand)) return plain(install, unlocked);
  const builds = /^(?:install|build|b|test|t|run|r|check|c|clippy|bench|doc|package|publish|nextest)$/;
  if (!builds.test(subcommand) || has(rest, "--locked", "--frozen")) return undefined;
  return rules.allow.some((pattern) => operands(rest).some((name) => matchesStars(pattern, name)))
    ? undefined
    : plain(install, "has no --locked");
};

const versioned =
  (commands: RegExp, option: RegExp): Judge =>
  (install, rules) => {
    const { subcommand, rest } = install;
    if (!commands.test(subcommand)) return undefined;
    const at = rest.findIndex((word) => option.test(word));
    const version = at < 0 ? undefined : (rest[at]?.split("=")[1] ?? rest[at + 1]);
    const names = operands(rest.filter((_, index) => index !== at + 1 || at < 0));
    return packages(install, names, rules, (text) => {
      if (version !== undefined) return [text, version];
      return text.includes("==") ? pipVersion(text) : colonVersion(text);
    });
  };

const composer: Judge = (install, rules) => {
  if (/^(?:update|u|upgrade)$/.test(install.subcommand)) return plain(install, unlocked);
  if (install.subcommand === "global")
    return packages(install, operands(install.rest).slice(1), rules, colonVersion);
  return install.subcommand === "require"
    ? packages(install, operands(install.rest), rules, colonVersion)
    : undefined;
};

/** By the names of the managers. */
export const judges: Readonly<Record<string, Judge>> = {
  ...{ npm, npx: runner, yarn, pnpm, bun, pip, uv, uvx: runner, go, cargo, composer },
  pipenv: simple(/^(?:update|upgrade|lock)$/, [/^install$/, "--deploy", "--ignore-pipfile"]),
  pipx: versioned(/^(?:install|run)$/, /^--version/),
  poetry: relocking(/^(?:update|add)$/, "--check", "--no-update"),
  pdm: simple(/^(?:update|add|lock)$/, [/^install$/, "--frozen-lockfile", "--check"]),
  bundle: simple(/^(?:update|add)$/, [/^(?:install|)$/, "--frozen", "--deployment"]),
  gem: versioned(/^(?:install|i)$/, /^(?:-v|--version)/),
  dotnet: simple(/^$/, [/^restore$/, "--locked-mode", "-p:RestoreLockedMode", "/p:RestoreLockedMode"]),
};
