/** Which commands of a shell script a pipe connects because it begins or ends a group: `(…)`, `{…}`, loops, conditions. */

export interface Grouped {
  readonly words: readonly { readonly text: string; readonly isQuoted: boolean }[];
  readonly isPiped: boolean;
}

/** Commands from the first index up to the second, without it. */
export type Range = readonly [start: number, end: number];

export interface Group {
  readonly start: number;
  readonly end: number;
  readonly operator: string;
  readonly isSubshell: boolean;
}

const openers = new Set(["if", "for", "while", "until", "case", "select"]);
const closers = new Set(["fi", "done", "esac"]);

/** Groups in brackets while they are read. */
export class Brackets {
  readonly ranges: Range[] = [];
  /** Each with what connects it with the command after it. */
  readonly groups: Group[] = [];
  private readonly open: { readonly start: number; readonly isFed: boolean; readonly isSubshell: boolean }[] =
    [];

  get level(): number {
    return this.open.length;
  }

  begin(start: number, isFed: boolean, isSubshell: boolean): void {
    this.open.push({ start, isFed, isSubshell });
  }

  end(end: number): void {
    const group = this.open.pop();
    if (!group) return;
    // Each of its commands may read what comes through the pipe.
    if (group.isFed) this.ranges.push([group.start, end - 1]);
    this.groups.push({ start: group.start, end, operator: ";", isSubshell: group.isSubshell });
  }

  /** A pipe after the group takes the output of all its commands. */
  join(count: number, operator: string): void {
    const last = this.groups.at(-1);
    if (last?.end !== count) return;
    if (operator === "|") this.ranges.push([last.start, last.end]);
    this.groups.splice(-1, 1, { ...last, operator });
  }

  /** The same for redirections after the group. */
  extend(count: number, operator: string): void {
    const last = this.groups.at(-1);
    if (!last) return;
    if (operator === "|") this.ranges.push([last.start, count]);
    this.groups.splice(-1, 1, { ...last, operator });
  }

  /** Repeats what is in a range of commands for their copies. */
  repeat([start, end]: Range, place: (index: number) => number): void {
    const isIn = (from: number, to: number) => from >= start && to <= end;
    for (const [from, to] of this.ranges.filter(([from, to]) => isIn(from, to)))
      this.ranges.push([place(from), place(to)]);
    const inner = this.groups.filter((group) => isIn(group.start, group.end));
    for (const group of inner.toReversed()) {
      if (group.start === start && group.end === end) continue;
      // The last one stays the last one, to which an operator can be joined.
      this.groups.unshift({ ...group, start: place(group.start), end: place(group.end) });
    }
  }
}

/** The commands with `isPiped` where the output of a group, or its input, makes it so. */
export function withGroups<C extends Grouped>(commands: readonly C[], brackets: readonly Range[]): C[] {
  const ranges = [...brackets];
  const open: number[] = [];
  for (const [index, { words, isPiped }] of commands.entries()) {
    // `do`, `then` and `else` may come before another one.
    const keyword = words.find(({ text }) => !["do", "then", "else", "!"].includes(text));
    if (!keyword || keyword.isQuoted) continue;
    if (openers.has(keyword.text)) open.push(index);
    if (!closers.has(keyword.text)) continue;
    const start = open.pop();
    if (start === undefined) continue;
    if (isPiped) ranges.push([start, index]);
    if (commands[start - 1]?.isPiped === true) ranges.push([start, index]);
  }
  if (ranges.length === 0) return [...commands];
  const changes = new Map<number, number>();
  for (const [start, end] of ranges) {
    if (end <= start) continue;
    changes.set(start, (changes.get(start) ?? 0) + 1);
    changes.set(end, (changes.get(end) ?? 0) - 1);
  }
  let level = 0;
  return commands.map((command, index) => {
    level += changes.get(index) ?? 0;
    return level > 0 && !command.isPiped ? { ...command, isPiped: true } : command;
  });
}
