/** How long tokens and keys remain valid, and when they were last used. */

import { dayMs } from "../../shared/time.ts";
import * as z from "../../shared/zod.ts";

const days = (meaning: string) =>
  z.optional(z.int().check(z.minimum(1), z.maximum(3650), z.describe(meaning)));

export const expiresWithin = (what: string, fallback: string) =>
  days(`Longest time until a ${what} ends, in days from now; ${fallback} by default`);
export const unusedFor = (what: string) =>
  days(`Longest time that a ${what} may be unused, in days; any time by default`);

/** @param most days from now; undefined: any end suffices */
export function tooLong(expiresAt: number | undefined, now: number, most: number | undefined): string[] {
  if (expiresAt === undefined) return ["never ends"];
  const end = new Date(expiresAt).toISOString().slice(0, 10);
  return most !== undefined && expiresAt > now + most * dayMs ? [`ends only on ${end}`] : [];
}

/** What was made a short time ago may not have been used yet. */
export function unused(
  { createdAt, lastUsedAt }: { readonly createdAt: number; readonly lastUsedAt: number | undefined },
  now: number,
  most: number | undefined,
): string[] {
  if (most === undefined || Math.max(createdAt, lastUsedAt ?? 0) >= now - most * dayMs) return [];
  if (lastUsedAt === undefined) return ["was never used"];
  return [`was last used on ${new Date(lastUsedAt).toISOString().slice(0, 10)}`];
}
