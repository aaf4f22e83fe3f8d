/** The shape of one row of the error tables: which refusal it is for, and what it means. */

import type { ErrorCode } from "../../shared/errors.ts";
import type { Situation } from "../errors.ts";

/** A refusal as GitLab gave it. */
export interface Refusal {
  readonly situation: Situation;
  readonly status: number;
  /** Parsed JSON, or the text of another kind of body. */
  readonly body: unknown;
  readonly words: string | null;
  readonly writes: boolean;
  /** The SHA that was sent, if any. */
  readonly ownSha?: string | undefined;
  readonly expectedSha?: string | undefined;
}

type Text = string | ((refusal: Refusal) => string);

/** The first row that matches is used. `says` is searched in the body as JSON text. */
export type Reason = readonly [
  situation: Situation | null,
  status: number,
  says: RegExp | null,
  code: ErrorCode,
  message: Text,
  advice: Text,
];

/** GitLab's own message inside one of these sentences. */
export function words(refusal: Refusal): string {
  return (refusal.words ?? "it gives no reason").replace(/\.$/, "");
}

export const unknownRoute = /^\{"error":"404 Not Found"\}$/;
