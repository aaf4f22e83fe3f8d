/** Collects the commands of a script while it is read, and puts those of a function where it is called. */

import type { Operator, ShellCommand, ShellWord, Statements } from "./shell-command.ts";
import { Functions } from "./shell-functions.ts";
import { Brackets, withGroups } from "./shell-groups.ts";
import { Scopes } from "./shell-scopes.ts";

export class CommandList {
  readonly scopes = new Scopes();
  readonly functions: Functions;
  private readonly commands: ShellCommand[] = [];
  private readonly brackets = new Brackets();
  /** Nothing but redirections may come. */
  private isAfterGroup = false;

  /** @param names functions and aliases of the shell that runs the script */
  constructor(names: Iterable<string>) {
    this.functions = new Functions(names);
  }

  get statements(): Statements {
    const { ranges, groups } = this.brackets;
    return { commands: withGroups(this.commands, ranges), groups, ...this.functions.meanings };
  }

  isPattern(words: readonly ShellWord[]): boolean {
    return this.scopes.isPattern(words, this.brackets.level);
  }

  add(
    words: readonly ShellWord[],
    input: ShellWord | undefined,
    operator: Operator,
    isPattern: boolean,
  ): void {
    const { isAfterGroup } = this;
    this.isAfterGroup = false;
    const { level } = this.brackets;
    const command: ShellCommand = {
      ...{ words, isPiped: operator === "|", operator, level, input },
      ...(isPattern ? { isPattern } : {}),
      ...(this.scopes.isInBody ? { isDefinition: true, ofFunction: this.scopes.outermost } : {}),
    };
    if (isAfterGroup) {
      this.commands.push({ ...command, isOfGroup: true });
      this.brackets.extend(this.commands.length, operator);
      return;
    }
    this.scopes.note(words, level);
    if (command.isDefinition || isPattern) this.commands.push(command);
    else this.addCall(command);
  }

  private addCall(command: ShellCommand): void {
    const { words, operator, input } = command;
    this.functions.note(words);
    const call = this.functions.callIn(words);
    if (call && !input) this.functions.follow(call, operator, this.target, false, []);
    else
      this.commands.push(call || this.functions.isUnsure(words) ? { ...command, isUnsure: true } : command);
  }

  /** @param isEmpty whether there is nothing since the last separator or bracket */
  separate(operator: Operator, isEmpty: boolean): void {
    if (operator !== ";" && isEmpty) this.brackets.join(this.commands.length, operator);
    this.isAfterGroup = false;
  }

  bracket(mark: string, isEmpty: boolean): void {
    const { commands, brackets, scopes } = this;
    if (/[({]/.test(mark)) {
      scopes.beginBody(commands, brackets.level, mark === "(");
      brackets.begin(commands.length, isEmpty && commands.at(-1)?.isPiped === true, mark === "(");
    } else if (/[)}]/.test(mark)) {
      brackets.end(commands.length);
      scopes.endBody(commands.length, brackets.level, this.functions);
      this.isAfterGroup = true;
    }
  }

  private get target() {
    const { commands, brackets } = this;
    return { commands, brackets, add: (command: ShellCommand) => commands.push(command) };
  }
}
