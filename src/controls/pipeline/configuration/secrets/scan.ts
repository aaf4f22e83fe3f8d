/** Looks for secrets in texts. What it finds is never part of what it says. */

import { checkLimit } from "../../../../shared/work-limit.ts";
import { isIgnored, matchesIn, mayOccur, occurs, type Rule, rules } from "./rules.ts";
import type { Text } from "./texts.ts";

export interface ScanParams {
  readonly ignored: readonly string[];
  /** Whether the policy allows what was found. */
  readonly isAllowed: (secret: string) => boolean;
  readonly entropy?: number | undefined;
}

export interface Scanned {
  /** Place and rule. */
  readonly wrong: readonly string[];
  readonly open: readonly string[];
}

/** RE2 takes half a second for such a text, and asks nobody how much time is left. */
const longestText = 100_000;
/** JavaScript looks only at lines that are shorter, because it may become slow. */
const longestLine = 2000;
const mostLooks = 5000;

export function scan(texts: readonly Text[], params: ScanParams): Scanned {
  const wrong = new Set<string>();
  const open = new Set<string>();
  const seen = new Set<string>();
  const wanted = rules.filter(({ id }) => !params.ignored.includes(id));
  const look = new Looks(params);
  for (const one of texts) {
    if (seen.has(one.text)) continue;
    seen.add(one.text);
    if (one.text.length > longestText) {
      open.add(`${placeOf(one, undefined)}: a text of more than ${longestText} characters is not read`);
      continue;
    }
    const lower = one.text.toLowerCase();
    for (const rule of wanted) {
      checkLimit();
      if (!mayOccur(rule, one.text, lower) || !occurs(rule.pattern, one.text)) continue;
      const { lines, isOpen } = look.at(rule, one.text);
      for (const line of lines) wrong.add(`${placeOf(one, line)}: ${rule.id}`);
      if (isOpen) open.add(`${placeOf(one, undefined)}: whether ${rule.id} found a secret is not known`);
    }
  }
  return { wrong: [...wrong], open: [...open] };
}

class Looks {
  private count = 0;
  private readonly params: ScanParams;

  constructor(params: ScanParams) {
    this.params = params;
  }

  /** The lines that contain a secret, from 0. */
  at(rule: Rule, text: string): { readonly lines: readonly number[]; readonly isOpen: boolean } {
    const all = text.split("\n");
    const hits = all.flatMap((line, index) => {
      checkLimit();
      return occurs(rule.pattern, line) ? [index] : [];
    });
    const isHit = new Set(hits);
    // It goes over several lines, as a key does.
    const others = hits.length > 0 ? all.map((line, index) => (isHit.has(index) ? "" : line)) : all;
    if (hits.length === 0 || (hits.length < 50 && occurs(rule.pattern, others.join("\n"))))
      return { lines: [firstLine(others, rule)], isOpen: false };
    let isOpen = false;
    const lines = hits.filter((index) => {
      checkLimit();
      const line = all[index] ?? "";
      const matches =
        line.length <= longestLine && ++this.count <= mostLooks ? matchesIn(rule, line) : undefined;
      if (!matches) {
        isOpen = true;
        return false;
      }
      return matches.some(
        (match) => !isIgnored(rule, match, line, this.params.entropy) && !this.params.isAllowed(match.secret),
      );
    });
    return { lines, isOpen };
  }
}

function firstLine(lines: readonly string[], { keywords }: Rule): number {
  const at = lines.findIndex((line) => keywords.some((keyword) => line.toLowerCase().includes(keyword)));
  return Math.max(at, 0);
}

function placeOf({ owner, place, line }: Text, offset: number | undefined): string {
  const where = place === owner ? owner : `${owner}, ${place}`;
  return offset === undefined ? where : `${where}, line ${line + offset}`;
}
