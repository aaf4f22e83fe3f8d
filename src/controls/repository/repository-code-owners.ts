/** `repository_code_owners`: the CODEOWNERS file is valid, every path has an owner, and every owner can own code. */

import { possibleOwners } from "../../facts/people/possible-owners.ts";
import { repositoryCodeOwners } from "../../facts/repository/repository-code-owners.ts";
import { ownersWritten } from "../../shared/code-owner-names.ts";
import {
  type CodeOwnersEntry,
  type CodeOwnersProblemCode,
  parseCodeOwners,
} from "../../shared/code-owners.ts";
import { globMatcher } from "../../shared/glob.ts";
import { text } from "../../shared/schema.ts";
import { count, listed, plain } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import { defineControl, described, fail, pass, unknown } from "../define.ts";

const words: Readonly<Record<CodeOwnersProblemCode, string>> = {
  invalid_section_format: "is not a valid section header",
  missing_section_name: "begins a section without a name",
  invalid_approval_requirement: "requires a number of approvals that GitLab does not accept",
  invalid_section_owner_format: "has a default owner that is not valid",
  malformed_entry_owner: "has an owner that is not valid",
  missing_entry_owner: "has no owner",
};

export const repositoryCodeOwnersControl = defineControl({
  id: "repository_code_owners",
  title: "Every path has owners who can approve",
  description: described(
    "Checks the CODEOWNERS file of the merge request's head, or of the default branch, as GitLab reads it.",
    [
      "It fails for lines that GitLab's own validation reports.",
      "It fails for paths that nobody owns. `except` lists paths that need no owner.",
      "It fails for owners who are neither a member of the project nor a group that can own: the project's own group, those above it, and those invited to any of them. The control can compare only names that the token sees.",
      "A line with nothing but email addresses is unknown, because GitLab does not show whose they are.",
    ],
  ),
  severity: "medium",
  scope: "project",
  needs: { found: repositoryCodeOwners, possible: possibleOwners },
  params: z.strictObject({
    except: z.optional(
      z
        .array(text(500))
        .check(z.describe("Globs over paths that need no owner, such as docs/**; no path by default")),
    ),
  }),
  example: { except: ["docs/**"] },
  remediation: {
    text: "repair the lines of CODEOWNERS that the message names, and add owners for the paths without one",
  },
  check({ found: { path: at, text: written, paths, where }, possible }, { except = [] }) {
    if (at === undefined) return fail(`there is no CODEOWNERS file (${where})`);
    const file = parseCodeOwners(written);
    const names = new Set([...possible.usernames, ...possible.groups]);
    const isLeftOut = globMatcher(except);
    const owning = new Set(file.entries.filter(({ owners }) => ownersWritten(owners).length > 0));
    const isOwned = (path: string) => file.entriesFor(path).some((entry) => owning.has(entry));
    const unowned = paths.filter((path) => !isOwned(path) && !isLeftOut(path));
    const unknownOwners = file.entries.flatMap(({ owners, line }) =>
      owners.names
        .filter((name) => !names.has(name.toLowerCase()))
        .map(
          (name) => `line ${line} names @${name}, which is neither a member nor a group that GitLab shows`,
        ),
    );
    const lines = [
      ...file.problems.map(({ line, code }) => `line ${line} ${words[code]}`),
      ...unknownOwners,
    ].map((problem) => plain(problem));
    const without =
      unowned.length === 0
        ? []
        : [plain(`${count(unowned.length, "path has", "paths have")} no owner: ${listed(unowned, 3)}`)];
    const problems = [...lines, ...without];
    const place = `${at} ${where}`;
    if (problems.length > 0)
      return fail(`${listed(problems, 5)} (${place})`, {
        actual: [...lines, ...unowned.map((path) => plain(`${path} has no owner`))],
      });
    const addresses = file.entries.filter(onlyAddresses);
    if (addresses.length > 0)
      return unknown(
        `GitLab does not show who owns the addresses in line ${listed(addresses.map(({ line }) => String(line)))} of ${at}; add users or groups to the line`,
      );
    return pass(`${count(paths.length, "path has", "paths have")} owners (${place})`, { actual: [] });
  },
});

/** An address is only a problem in an entry without a user, group or role. */
function onlyAddresses({ owners }: CodeOwnersEntry): boolean {
  return owners.emails.length > 0 && owners.names.length + owners.roles.length === 0;
}
