/** How the commands of a shell script are nested: brackets, conditions, branches, and lists with `&&` and `||`. */

import { checkLimit } from "../../shared/work-limit.ts";
import { type ShellCommand, type Statements, UnreadableScript } from "./shell-command.ts";
import { hasWrittenWord, isBare, keywordsOf } from "./shell-keywords.ts";

export type Kind =
  /** `{…}`, and what a call of a function runs. */
  | "group"
  | "subshell"
  /** From `if`, `while`, `until`, `for`, `select` or `case` to its end. */
  | "construct"
  /** What decides which branch runs. */
  | "condition"
  /** What may not run: after `then`, `else` and `do`, and of `case`. */
  | "branch"
  /** The body of a `for` over words that are written there. */
  | "loop";

/** Commands from `start` up to `end`, without it. */
export interface Part {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  /** What connects it with what comes after it. */
  readonly operator: string;
  readonly parent: Part | undefined;
  readonly children: readonly Part[];
  /** Words before a bracket, such as `if` and `!`. */
  readonly prefix: readonly string[];
  /** Of a condition: it is after `elif`, so that it may not run. */
  readonly isLater?: boolean;
  /** Of a condition: it is that of `until`, which runs its branch when the condition is false. */
  readonly isUntil?: boolean;
  /** Of a condition: what runs if it is true, and what runs otherwise. */
  readonly branches?: readonly [then: Part, otherwise: Part | undefined];
}

/** A part of a list: a pipeline of commands, of which each may be a part with brackets or a construct. */
export interface Element {
  readonly start: number;
  readonly end: number;
  readonly operator: string;
  readonly list: readonly Element[];
  readonly index: number;
  /** There is nothing but `&&` before it. */
  readonly isAnd: boolean;
  /** Itself, or the first one after it, that `||` follows. */
  alternative: Element | undefined;
}

const deepest = 100;
const mostCommands = 20_000;

type Open = { -readonly [K in keyof Part]: Part[K] } & { children: Part[] };

interface Frame {
  readonly word: string;
  readonly start: number;
  condition: number;
  branch: number;
  /** The branch belongs to a condition, not to `else`. */
  waiting: Open | undefined;
  readonly isSure: boolean;
}

export class Structure {
  readonly root: Part;
  /** The element that each command is in, at the innermost level. */
  private readonly elements = new Map<number, Element>();
  private readonly around = new Map<Part, Element>();
  private readonly parts: Open[] = [];
  private readonly innermost: Part[] = [];
  private readonly first = new Map<Part | undefined, Map<number, Part>>();
  private readonly commands: readonly ShellCommand[];

  /** @throws UnreadableScript */
  constructor({ commands, groups }: Statements) {
    if (commands.length > mostCommands) throw new UnreadableScript();
    this.commands = commands;
    // Of brackets around the same commands, the outer ones are listed last.
    for (const { start, end, operator, isSubshell } of groups.toReversed())
      this.add(isSubshell ? "subshell" : "group", start, end, operator);
    this.readKeywords();
    const root: Open = {
      ...{ kind: "group", start: 0, end: commands.length, operator: ";" },
      ...{ parent: undefined, children: [], prefix: [] },
    };
    this.innermost = Array(commands.length).fill(root);
    this.nest(root);
    this.root = root;
    this.readLists(root);
  }

  /** The innermost part that the command is in. */
  partAt(index: number): Part {
    return this.innermost[index] ?? this.root;
  }

  elementAt(index: number): Element | undefined {
    return this.elements.get(index);
  }

  /** The element of its parent's list that a part is in. */
  elementAround(part: Part): Element | undefined {
    return this.around.get(part);
  }

  /** The lists directly in a part, each with its elements. */
  listsIn(part: Part): readonly (readonly Element[])[] {
    const lists: Element[][] = [];
    for (let at = part.start; at < part.end; ) {
      const list: Element[] = [];
      for (;;) {
        const element = this.elementFrom(at, part, list);
        list.push(element);
        at = element.end;
        if (!["&&", "||"].includes(element.operator) || at >= part.end) break;
      }
      let alternative: Element | undefined;
      for (const element of list.toReversed()) {
        if (element.operator === "||") alternative = element;
        element.alternative = alternative;
      }
      lists.push(list);
    }
    return lists;
  }

  private elementFrom(start: number, part: Part, list: readonly Element[]): Element {
    checkLimit();
    let at = start;
    for (;;) {
      while (isBare(this.commands[at]) && at + 1 < part.end && !this.childAt(at, part)) at++;
      const child = this.childAt(at, part);
      const last = this.commands[at];
      at = child ? child.end : at + 1;
      let operator = child ? child.operator : (last?.operator ?? ";");
      for (; child && this.commands[at]?.isOfGroup && at < part.end; at++)
        operator = this.commands[at]?.operator ?? ";";
      if (operator === "|" && at < part.end) continue;
      const before = list.at(-1);
      const isAnd = before === undefined || (before.isAnd && before.operator === "&&");
      return { start, end: at, operator, list, index: list.length, isAnd, alternative: undefined };
    }
  }

  private childAt(index: number, part: Part): Part | undefined {
    return this.first.get(part)?.get(index);
  }

  private readLists(part: Part, depth = 0): void {
    if (depth > deepest) throw new UnreadableScript();
    for (const element of this.listsIn(part).flat()) {
      for (let at = element.start; at < element.end; at++) {
        this.elements.set(at, element);
        const child = this.childAt(at, part);
        if (child) this.around.set(child, element);
      }
    }
    for (const child of part.children) this.readLists(child, depth + 1);
  }

  private add(kind: Kind, start: number, end: number, operator: string): Open {
    const before = this.commands[start - 1];
    const prefix = isBare(before) && before ? keywordsOf(before) : [];
    const part = { kind, start, end, operator, parent: undefined, children: [], prefix };
    if (end > start) this.parts.push(part);
    return part;
  }

  private readKeywords(): void {
    const frames: Frame[] = [];
    for (const [index, command] of this.commands.entries()) {
      for (const word of keywordsOf(command)) this.keyword(word, index, frames);
      const frame = frames.at(-1);
      if (command.isPattern && frame?.word === "case") {
        this.closeBranch(frame, index);
        frame.branch = index + 1;
      }
    }
  }

  private keyword(word: string, index: number, frames: Frame[]): void {
    if (["if", "while", "until", "for", "case", "select"].includes(word)) {
      const isSure = word === "for" && hasWrittenWord(this.commands[index]);
      frames.push({ word, start: index, condition: index, branch: -1, waiting: undefined, isSure });
      return;
    }
    const frame = frames.at(-1);
    if (!frame || word === "!" || word === "time") return;
    if (word === "then" || (word === "do" && ["while", "until"].includes(frame.word)))
      frame.waiting = this.add("condition", frame.condition, index, ";");
    else this.closeBranch(frame, index);
    if (frame.waiting && word === "do") frame.waiting.isUntil = frame.word === "until";
    if (frame.waiting && word === "then") frame.waiting.isLater = frame.condition > frame.start;
    if (word === "elif") frame.condition = index;
    if (["then", "do", "else"].includes(word)) frame.branch = index;
    if (!["fi", "done", "esac"].includes(word)) return;
    frames.pop();
    this.add("construct", frame.start, index + 1, this.commands[index]?.operator ?? ";");
  }

  private closeBranch(frame: Frame, index: number): void {
    if (frame.branch < 0) return;
    const branch = this.add(frame.isSure ? "loop" : "branch", frame.branch, index, ";");
    const [then] = frame.waiting?.branches ?? [];
    if (frame.waiting) frame.waiting.branches = then ? [then, branch] : [branch, undefined];
    frame.branch = -1;
  }

  /** The larger part first, so that each is in the one before it that has not ended. */
  private nest(root: Open): void {
    this.parts.sort((one, other) => one.start - other.start || other.end - one.end || order(one, other));
    const open: Open[] = [root];
    for (const part of this.parts) {
      while ((open.at(-1)?.end ?? 0) < part.end && open.length > 1) open.pop();
      while ((open.at(-1)?.end ?? 0) <= part.start && open.length > 1) open.pop();
      const parent = open.at(-1) ?? root;
      part.parent = parent;
      const first = this.first.get(parent) ?? new Map<number, Part>();
      this.first.set(parent, first.set(part.start, part));
      parent.children.push(part);
      this.innermost.fill(part, part.start, part.end);
      open.push(part);
      if (open.length > deepest) throw new UnreadableScript();
    }
  }
}

/** Of the same commands, a condition or branch is around a bracket, and a bracket around a construct. */
function order(one: Part, other: Part): number {
  const rank = ({ kind }: Part) =>
    kind === "construct" ? 2 : ["condition", "branch", "loop"].includes(kind) ? 0 : 1;
  return rank(one) - rank(other);
}

/** In a function, or in brackets, which look the same here. */
export function isInGroup(part: Part): boolean {
  for (let one: Part | undefined = part; one?.parent; one = one.parent) if (isWhole(one)) return true;
  return false;
}

/** Its status is that of its last command. */
export function isWhole({ kind }: Part): boolean {
  return kind === "group" || kind === "subshell";
}
