/** Objects of a Git store, out of `cat-file --batch`, each compared with its name: Git itself believes what lies there. */

import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { createHash } from "node:crypto";
import { UnreadableFact } from "../facts/source.ts";

interface GitObject {
  /** Undefined where the store does not have it. */
  readonly type: string | undefined;
  readonly bytes: number;
  /** At most `mostBytes` long. */
  readonly content: Buffer;
  /** What was read has the digest that is its name. */
  readonly isGenuine: boolean;
}

/**
 * Answers are `OBJECT TYPE SIZE`, a line break, the content, a line break.
 *
 * @param child `cat-file --batch --buffer`; killed when no more objects are wanted
 */
export async function* objectsOf(
  child: ChildProcessWithoutNullStreams,
  names: readonly string[],
  mostBytes: number,
): AsyncGenerator<GitObject> {
  const failed = new Promise<never>((_, reject) => child.once("error", reject));
  failed.catch(() => {});
  child.stderr.resume();
  // Git ends early when it is killed below: what is then still to be written goes nowhere.
  child.stdin.on("error", () => {});
  child.stdin.end(names.map((name) => `${name}\n`).join(""));
  const reader = createReader(child.stdout);
  try {
    for (const wanted of names) {
      const [name, type, size] = (await Promise.race([reader.line(), failed])).split(" ");
      if (name !== wanted || type === undefined || size === undefined) {
        yield { type: undefined, bytes: 0, content: Buffer.alloc(0), isGenuine: false };
        continue;
      }
      const hash = createHash(wanted.length === 64 ? "sha256" : "sha1").update(`${type} ${size}\0`);
      const kept: Buffer[] = [];
      let left = mostBytes;
      await reader.pieces(Number(size), (piece) => {
        hash.update(piece);
        if (left > 0) kept.push(piece.subarray(0, left));
        left -= piece.length;
      });
      await reader.pieces(1, () => {});
      const isGenuine = hash.digest("hex") === wanted;
      yield { type, bytes: Number(size), content: Buffer.concat(kept), isGenuine };
    }
  } finally {
    child.kill();
  }
}

/** Whether the store has all of them, and each fits its name. */
export async function areGenuine(
  child: ChildProcessWithoutNullStreams,
  names: readonly string[],
): Promise<boolean> {
  for await (const { isGenuine } of objectsOf(child, [...new Set(names)], 0)) if (!isGenuine) return false;
  return true;
}

interface Reader {
  line(): Promise<string>;
  pieces(bytes: number, use: (piece: Buffer) => void): Promise<void>;
}

function createReader(stream: AsyncIterable<Buffer>): Reader {
  const source = stream[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  async function more(): Promise<void> {
    const { value, done } = await source.next();
    if (done) throw new UnreadableFact("local Git ended before it had answered");
    rest = rest.length === 0 ? value : Buffer.concat([rest, value]);
  }
  function cut(bytes: number): Buffer {
    const piece = rest.subarray(0, bytes);
    rest = rest.subarray(bytes);
    return piece;
  }
  return {
    async line() {
      while (!rest.includes(10)) await more();
      const line = cut(rest.indexOf(10)).toString();
      cut(1);
      return line;
    },
    async pieces(bytes, use) {
      for (let left = bytes; left > 0; ) {
        if (rest.length === 0) await more();
        const piece = cut(left);
        use(piece);
        left -= piece.length;
      }
    },
  };
}
