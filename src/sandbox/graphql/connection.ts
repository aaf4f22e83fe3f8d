/** Connections, global ids and users, which every GraphQL type here uses. */
import type { UserRow } from "../state/people.ts";

export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
}

const pageLimit = 100;

export function gid(kind: string, id: number | string): string {
  return `gid://gitlab/${kind}/${id}`;
}

/** The number at the end of a global id; NaN for anything else. */
export function numberOf(globalId: string): number {
  return Number(/\/(\d+)$/.exec(globalId)?.[1] ?? Number.NaN);
}

export function connection<Row>(rows: readonly Row[], present: (row: Row) => unknown, args: PageArgs = {}) {
  const start = args.after ? Number(Buffer.from(args.after, "base64").toString()) || 0 : 0;
  const size = Math.min(args.first ?? pageLimit, pageLimit);
  const shown = rows.slice(start, start + size);
  const cursor = (index: number) => Buffer.from(String(index)).toString("base64");
  return {
    nodes: shown.map(present),
    count: rows.length,
    pageInfo: {
      hasNextPage: start + size < rows.length,
      hasPreviousPage: start > 0,
      startCursor: shown.length > 0 ? cursor(start) : null,
      endCursor: shown.length > 0 ? cursor(start + shown.length) : null,
    },
  };
}

export function userType(user: UserRow) {
  return {
    id: gid("User", user.id),
    bot: user.bot,
    username: user.username,
    name: user.name,
    lastActivityOn: user.last_activity_on,
    publicEmail: "",
  };
}

/** An exception that the real server does not catch, so that the whole answer becomes a 500. */
export class Crash extends Error {}
