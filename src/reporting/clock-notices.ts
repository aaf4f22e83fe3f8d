/** Says where the clocks that dates were judged by disagree. */

const mostApartMs = 600_000;

/** @param serverMs GitLab's time; @param ownMs this machine's */
export function clockNotices(serverMs: number, ownMs: number): readonly string[] {
  const apartMs = serverMs - ownMs;
  if (Math.abs(apartMs) <= mostApartMs) return [];
  const [minutes, way] = [Math.round(Math.abs(apartMs) / 60_000), apartMs > 0 ? "ahead of" : "behind"];
  return [
    `GitLab's clock is ${minutes} minutes ${way} this machine's: a waiver counts only while both say so, and enforce_from begins as soon as one does`,
  ];
}
