/** The requests of a run in waves: a wave has all that is sent before the first of its answers must have come. */

import { runDirectly } from "./direct.ts";

/** Turns of the event loop after which a run without a new request waits for an answer. Nothing but answers takes time. */
const turns = 25;

type Options = Omit<Parameters<typeof runDirectly>[0], "answer" | "state">;

/**
 * The second of two runs counts, because the first one also waits for modules that load on demand.
 * @param options of each run: with a state of its own
 * @returns of each wave what was requested, such as `GET /projects/42`
 */
export async function wavesOf(
  options: Options,
  state: () => Parameters<typeof runDirectly>[0]["state"],
): Promise<readonly (readonly string[])[]> {
  await runDirectly({ ...options, state: state() });
  const waves: string[][] = [];
  let held: (() => void)[] = [];
  let asked = 0;

  async function release(): Promise<void> {
    for (let seen = -1; seen !== asked; ) {
      seen = asked;
      for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
    }
    const wave = held;
    held = [];
    for (const answer of wave) answer();
  }

  await runDirectly({
    ...options,
    state: state(),
    async answer({ method, path }, own) {
      asked++;
      if (held.length === 0) {
        waves.push([]);
        void release();
      }
      waves.at(-1)?.push(`${method} ${decodeURIComponent(path.replace("/api/v4", ""))}`);
      await new Promise<void>((resolve) => held.push(resolve));
      return own();
    },
  });
  return waves;
}
