/** What the failure of a command ends: its script, or only the commands that `&&` or a condition lets run after it. */

import { checkLimit } from "../../shared/work-limit.ts";
import type { ShellCommand, Statements } from "./shell-command.ts";
import { type Effect, enderOf, type Failure, weaker } from "./shell-ends.ts";
import { endsBefore, unheededFrom } from "./shell-escapes.ts";
import { keywordsOf } from "./shell-keywords.ts";
import { type Element, isInGroup, isWhole, type Part, Structure } from "./shell-structure.ts";
import { namedIn, type Switches, switchesIn } from "./shell-switches.ts";

/** GitLab's runner begins so, in every shell that knows `pipefail`. */
export const ofRunner: Switches = { errexit: true, pipefail: true };

/** @param switches those that the shell begins with */
export function failuresIn(statements: Statements, switches: Switches): ReadonlyMap<ShellCommand, Failure> {
  const { commands } = statements;
  const failures = new Failures(statements, switches);
  return new Map(
    commands.map((command, index): [ShellCommand, Failure] => {
      if (command.isDefinition) return [command, { ends: "absent" }];
      const effect = command.isUnsure ? "nothing" : failures.effectAt(index);
      if (typeof effect === "string") return [command, { ends: effect }];
      const last = commands[effect.last];
      const { first, isBranch } = effect;
      return [
        command,
        last ? { ends: "chain", first: commands[first], last, isBranch } : { ends: "nothing" },
      ];
    }),
  );
}

/** A command, or a part with brackets or a construct, as one step of its list. */
interface Step {
  readonly start: number;
  readonly end: number;
  readonly operator: string;
  readonly element: Element;
  readonly parent: Part;
  readonly keywords: readonly string[];
}

class Failures {
  private readonly commands: readonly ShellCommand[];
  private readonly structure: Structure;
  private readonly switches: readonly Switches[];
  private readonly ends: ReturnType<typeof endsBefore>;
  private readonly unheededFrom: number;
  private readonly known = new Map<number, Effect>();

  constructor(statements: Statements, switches: Switches) {
    this.commands = statements.commands;
    this.structure = new Structure(statements);
    this.switches = switchesIn(this.commands, this.structure, switches);
    this.ends = endsBefore(this.commands, this.structure);
    this.unheededFrom = unheededFrom(statements, this.structure);
  }

  effectAt(index: number): Effect {
    checkLimit();
    const element = this.structure.elementAt(index);
    if (!element || index >= this.unheededFrom) return "nothing";
    const command = this.commands[index];
    if (command?.isPiped && !this.switches[index]?.pipefail && !isPrinting(command)) return "nothing";
    const parent = this.structure.partAt(index);
    const known = this.known.get(index);
    if (known !== undefined) return known;
    const keywords = this.commands.slice(element.start, index + 1).flatMap(keywordsOf);
    const step = { start: index, end: element.end, operator: element.operator, element, parent, keywords };
    const { effect, isExit } = this.own(step, this.isComparedOtherwise(element.start, index));
    const ended = this.ends.filter(({ at, region }) => at < index && index <= region.last);
    const found = [
      ...[effect, ...this.regionsOf(step), ...this.around(parent, isExit)],
      ...ended.map(({ region }) => region),
    ].reduce(weaker);
    const here = found === "nothing" && effect === "script" ? this.inGroup(step, ended) : found;
    this.known.set(index, here);
    return here;
  }

  /** What ends a function or a subshell keeps at least the rest of it from running, as `CHECK || return 1` does. */
  private inGroup(step: Step, ended: ReturnType<typeof endsBefore>): Effect {
    let part: Part | undefined = step.parent;
    while (part?.parent && !isWhole(part)) part = part.parent;
    if (!part?.parent) return "nothing";
    const whole: Effect = { first: part.start, last: part.end - 1, isBranch: false };
    const inside = [whole, ...this.regionsOf(step), ...this.around(step.parent, true, part)];
    return [...inside, ...ended.map(({ region }) => region)].reduce(weaker);
  }

  /** What the parts around a step do with its failure. */
  private around(part: Part, isExit: boolean, upTo?: Part): readonly Effect[] {
    const { parent } = part;
    if (!parent || part === upTo) return [];
    const element = this.structure.elementAround(part);
    const isStep = ["group", "subshell", "construct"].includes(part.kind);
    const effects: Effect[] = [];
    if (part.isLater) effects.push({ first: part.start, last: parent.end - 1, isBranch: true });
    if (!isStep || !element) return [...effects, ...this.around(parent, isExit, upTo)];
    const { start, end, prefix } = part;
    const step = { start, end, operator: element.operator, element, parent, keywords: prefix };
    if (part.operator === "|" && !this.switches[start]?.pipefail) return ["nothing"];
    // A subshell has an end of its own.
    const isOwnShell = part.kind === "subshell" || ["|", "&"].includes(part.operator) || this.isFed(start);
    const ends = isExit && !isOwnShell;
    return [
      ...effects,
      ...(ends ? [] : [this.own(step, false).effect]),
      ...this.regionsOf(step),
      ...this.around(parent, ends, upTo),
    ];
  }

  private isFed(start: number): boolean {
    return this.commands[start - 1]?.operator === "|";
  }

  private own(
    step: Step,
    isComparedOtherwise: boolean,
  ): { readonly effect: Effect; readonly isExit: boolean } {
    const { element, operator, parent, keywords } = step;
    const isNegated = keywords.filter((word) => word === "!").length % 2 !== Number(isComparedOtherwise);
    // The whole list is in the background.
    if (element.list.at(-1)?.operator === "&") return { effect: "nothing", isExit: false };
    const isFollowed = operator === (isNegated ? "&&" : "||");
    const next = isFollowed ? this.endAfter(element, parent) : undefined;
    return next
      ? { effect: this.ofEnd(next, parent, element.index + 1, element), isExit: next === "exit" }
      : { effect: this.withoutEnd(step, isNegated), isExit: false };
  }

  /** A failing status ends the script only with `set -e`, or as the status of what is around it. */
  private ofEnd(how: End, parent: Part, index: number, { list }: Element): Effect {
    const last = list[index];
    if (how === "exit" || !last) return how === "exit" ? "script" : "nothing";
    const isFunction = how === "return" && isInGroup(parent);
    const isLast = last.end === parent.end && isWhole(parent) && parent.parent !== undefined;
    const isStrict = this.switches[last.end - 1]?.errexit === true && index === list.length - 1;
    return isFunction || isLast || isStrict ? "script" : "nothing";
  }

  private withoutEnd(step: Step, isNegated: boolean): Effect {
    const { element, operator, parent, start, end } = step;
    if (operator === "&" || operator === "||") return "nothing";
    const { list, alternative } = element;
    const isToEnd = !alternative && list.at(-1)?.end === parent.end;
    if (parent.kind === "condition")
      return isToEnd ? this.ofCondition(parent, isNegated !== (parent.isUntil === true)) : "nothing";
    if (isNegated) return "nothing";
    if (operator === "&&") return this.ofChain(element, parent, isToEnd);
    const isLast = end === parent.end && isWhole(parent) && parent.parent !== undefined;
    // What a subshell switches on, it switches on for itself.
    const isStrict = [start, end - 1].every((at) => this.switches[at]?.errexit);
    return (isStrict && !this.isIgnored(parent, element)) || isLast ? "script" : "nothing";
  }

  /** `a && b`, where the failure is that of `a`. */
  private ofChain({ start, list, alternative }: Element, parent: Part, isToEnd: boolean): Effect {
    // `a && b || exit 1`
    const end = alternative && this.endAfter(alternative, parent);
    if (alternative && end) return this.ofEnd(end, parent, alternative.index + 1, alternative);
    if (isToEnd && isWhole(parent)) return "script";
    const to = alternative ?? list.at(-1);
    return to ? { first: start, last: to.end - 1, isBranch: false } : "nothing";
  }

  /** `set -e` has no effect in conditions, after `!`, and before `&&` and `||`. */
  private isIgnored(part: Part, { index, list }: Element): boolean {
    if (index < list.length - 1) return true;
    for (let inner: Part | undefined = part; inner?.parent; inner = inner.parent) {
      const around = this.structure.elementAround(inner);
      const isStep = ["group", "subshell", "construct"].includes(inner.kind);
      if (inner.kind === "condition") return true;
      if (isStep && (inner.prefix.includes("!") || (around && around.list.at(-1) !== around))) return true;
    }
    return false;
  }

  /** The parts of lists and branches that may not run, so that what is in them says nothing about what comes after them. */
  private regionsOf({ element, parent }: Step): readonly Effect[] {
    const found: Effect[] = [];
    if (parent.kind === "branch") found.push({ first: parent.start, last: parent.end - 1, isBranch: true });
    const { list, index, isAnd, alternative } = element;
    if (index === 0) return found;
    if (isAnd && alternative && this.endAfter(alternative, parent)) return found;
    // The last list of the script: its status is the script's.
    const isFinal = isAnd && !parent.parent && list.at(-1)?.end === parent.end && !alternative;
    const last = (list.at(-1)?.end ?? element.end) - 1;
    if (!isFinal) found.push({ first: element.start, last, isBranch: true });
    return found;
  }

  /** How what comes after the operator of an element ends the script, if it always does. */
  private endAfter(element: Element, parent: Part): End | undefined {
    const next = element.list[element.index + 1];
    if (!next) return undefined;
    const part = parent.children.find(({ start, end }) => start >= next.start && end === next.end);
    if (part && ["group", "subshell"].includes(part.kind)) {
      const how = this.endIn(part, false);
      return how && part.kind === "subshell" ? "status" : how;
    }
    return next.end - next.start === 1 ? enderOf(this.commands[next.start], true) : undefined;
  }

  /** @param keepsStatus whether an end without a status ends with the failure */
  private endIn(part: Part | undefined, keepsStatus: boolean): End | undefined {
    if (!part) return undefined;
    for (const list of this.structure.listsIn(part)) {
      const [only] = list;
      if (!only || list.length > 1) continue;
      const inner = part.children.find(({ start, end }) => start >= only.start && end === only.end);
      const how = inner
        ? inner.kind === "group"
          ? this.endIn(inner, keepsStatus)
          : undefined
        : enderOf(this.commands[only.end - 1], keepsStatus);
      // Without `set -e`, what comes after it runs.
      const isEnd =
        how !== "status" || only.end === part.end || this.switches[only.end - 1]?.errexit === true;
      if (how && isEnd && only.operator === ";") return how;
    }
    return undefined;
  }

  private isComparedOtherwise(start: number, index: number): boolean {
    return this.commands.slice(start, index + 1).some(({ words }) => words.some(({ text }) => text === "!="));
  }

  /** `if CHECK; then …; else …; fi`: one of the two branches runs although the check fails. */
  private ofCondition({ branches }: Part, isNegated: boolean): Effect {
    const [then, otherwise] = branches ?? [];
    const run = isNegated ? then : otherwise;
    const how = this.endIn(run, false);
    const isEnd = how === "exit" || (how === "return" && run && isInGroup(run));
    if (how && run && (isEnd || this.switches[run.end - 1]?.errexit)) return "script";
    return isNegated || !then ? "nothing" : { first: then.start, last: then.end - 1, isBranch: false };
  }
}

type End = "exit" | "return" | "status";

/** What it prints is judged by the command that gets it. */
function isPrinting(command: ShellCommand): boolean {
  const [name, args] = namedIn(command);
  return (
    /^(?:echo|printf|cat|cut|awk|sed|tr|\w*sum)$/.test(name) &&
    !args.some(({ text }) => /^(?:-[a-z]*c[a-z]*|--check)$/.test(text) && /sum$/.test(name))
  );
}
