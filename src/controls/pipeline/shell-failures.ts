/** What the failure of a command ends: its script, or only the commands that `&&` or a condition lets run after it. */

import { checkLimit } from "../../shared/work-limit.ts";
import type { ShellCommand, Statements } from "./shell-command.ts";
import { type Effect, enderOf, type Failure, strictnessOf, weaker } from "./shell-ends.ts";
import { keywordsOf } from "./shell-keywords.ts";
import { type Element, type Part, Structure } from "./shell-structure.ts";

/** @param isStrict whether the shell ends at the first failure, as with `set -e`; GitLab's runner begins so */
export function failuresIn(statements: Statements, isStrict: boolean): ReadonlyMap<ShellCommand, Failure> {
  const { commands } = statements;
  const failures = new Failures(statements, isStrict);
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
  /** Whether the shell ends at a failure of the command. */
  private readonly strict: readonly boolean[];
  private readonly known = new Map<number, Effect>();

  constructor(statements: Statements, isStrict: boolean) {
    this.commands = statements.commands;
    this.structure = new Structure(statements);
    this.strict = this.strictness(isStrict);
  }

  effectAt(index: number): Effect {
    checkLimit();
    const element = this.structure.elementAt(index);
    if (!element) return "nothing";
    const parent = this.structure.partAt(index);
    const known = this.known.get(index);
    if (known !== undefined) return known;
    const keywords = this.commands.slice(element.start, index + 1).flatMap(keywordsOf);
    const step = { start: index, end: element.end, operator: element.operator, element, parent, keywords };
    const { effect, isExit } = this.own(step, this.isComparedOtherwise(element.start, index));
    const found = [effect, ...this.regionsOf(step), ...this.around(parent, isExit)].reduce(weaker);
    this.known.set(index, found);
    return found;
  }

  /** What the parts around a step do with its failure. */
  private around(part: Part, isExit: boolean): readonly Effect[] {
    const { parent } = part;
    if (!parent) return [];
    const element = this.structure.elementAround(part);
    const isStep = ["group", "subshell", "construct"].includes(part.kind);
    const effects: Effect[] = [];
    if (part.isLater) effects.push({ first: part.start, last: parent.end - 1, isBranch: true });
    if (!isStep || !element) return [...effects, ...this.around(parent, isExit)];
    const { start, end, prefix } = part;
    const step = { start, end, operator: element.operator, element, parent, keywords: prefix };
    // A subshell has an end of its own.
    const isOwnShell = part.kind === "subshell" || ["|", "&"].includes(part.operator) || this.isFed(start);
    const ends = isExit && !isOwnShell;
    return [
      ...effects,
      ...(ends ? [] : [this.own(step, false).effect]),
      ...this.regionsOf(step),
      ...this.around(parent, ends),
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
    const next = operator === "||" && !isNegated ? this.endAfter(element, parent) : undefined;
    if (next) return { effect: "script", isExit: next === "exit" };
    const ends = operator === "&&" && isNegated ? this.endAfter(element, parent) : undefined;
    if (ends) return { effect: "script", isExit: ends === "exit" };
    return { effect: this.withoutEnd(step, isNegated), isExit: false };
  }

  private withoutEnd(step: Step, isNegated: boolean): Effect {
    const { element, operator, parent, end } = step;
    if (operator === "&" || operator === "||") return "nothing";
    const { list, alternative } = element;
    const isToEnd = !alternative && list.at(-1)?.end === parent.end;
    if (parent.kind === "condition") return isToEnd ? ofCondition(parent, isNegated, this) : "nothing";
    if (isNegated) return "nothing";
    if (operator === "&&") return this.ofChain(element, parent, isToEnd);
    const isLast = end === parent.end && isWhole(parent) && parent.parent !== undefined;
    return (this.strict[end - 1] && !this.isIgnored(parent, element)) || isLast ? "script" : "nothing";
  }

  /** `a && b`, where the failure is that of `a`. */
  private ofChain({ start, list, alternative }: Element, parent: Part, isToEnd: boolean): Effect {
    // `a && b || exit 1`
    if ((alternative && this.endAfter(alternative, parent)) || (isToEnd && isWhole(parent))) return "script";
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
  private endAfter(element: Element, parent: Part): "exit" | "status" | undefined {
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
  endIn(part: Part | undefined, keepsStatus: boolean): "exit" | "status" | undefined {
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
      if (how && only.operator === ";") return how;
    }
    return undefined;
  }

  private isComparedOtherwise(start: number, index: number): boolean {
    return this.commands.slice(start, index + 1).some(({ words }) => words.some(({ text }) => text === "!="));
  }

  private strictness(isStrict: boolean): readonly boolean[] {
    let strict = isStrict;
    const before: { readonly end: number; readonly strict: boolean }[] = [];
    return this.commands.map((command, index) => {
      while ((before.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= index)
        strict = before.pop()?.strict ?? strict;
      const part = this.structure.partAt(index);
      for (let one: Part | undefined = part; one; one = one.parent) {
        if (one.kind === "subshell" && one.start === index) before.push({ end: one.end, strict });
      }
      const set = command.isDefinition ? undefined : strictnessOf(command);
      // What may not run switches it off, but not on.
      const isSure = part.kind !== "branch" && this.structure.elementAt(index)?.list.length === 1;
      const now = strict;
      if (set === false || (set === true && isSure && !command.isUnsure)) strict = set;
      return now;
    });
  }
}

/** Its status is that of its last command. */
function isWhole({ kind }: Part): boolean {
  return kind === "group" || kind === "subshell";
}

/** `if CHECK; then …; else …; fi`: one of the two branches runs although the check fails. */
function ofCondition({ branches }: Part, isNegated: boolean, failures: Failures): Effect {
  const [then, otherwise] = branches ?? [];
  if (failures.endIn(isNegated ? then : otherwise, false)) return "script";
  return isNegated || !then ? "nothing" : { first: then.start, last: then.end - 1, isBranch: false };
}
