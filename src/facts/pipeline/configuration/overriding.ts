/** Which variables may have another value than the configuration gives them, and for which of them that mattered. */

import { listed, plain } from "../../../shared/text.ts";
import type { OverridingVariable } from "./overriding-variables.ts";

export class Overriding {
  /** Names whose value was left open. */
  readonly met = new Set<string>();
  private readonly unset = new Set<string>();
  private readonly setters: ReadonlyMap<string, string> | undefined;
  private readonly literals: ReadonlySet<string>;
  private readonly hidden: string;

  /**
   * @param setters who sets a variable, by its name; undefined if that cannot be seen
   * @param path of the project that the configuration is of
   * @param literals those that refer to no other variable
   */
  constructor(
    setters: ReadonlyMap<string, string> | undefined,
    path?: string,
    literals: ReadonlySet<string> = new Set(),
  ) {
    this.setters = setters;
    this.literals = literals;
    this.hidden = `only Maintainers${path === undefined ? "" : ` of ${path}`} see whether CI/CD variables`;
  }

  get isSeen(): boolean {
    return this.setters !== undefined;
  }

  /** Of variables that are known to override. */
  get names(): readonly string[] {
    return [...(this.setters?.keys() ?? [])];
  }

  /** Of those whose value may refer to other variables. */
  get references(): readonly string[] {
    return this.names.filter((name) => !this.literals.has(name));
  }

  /**
   * Why the value is not reliable; undefined if it is.
   *
   * @param isSet whether the configuration sets the variable
   */
  doubt(name: string, isSet: boolean): string | undefined {
    const isOpen = this.setters ? this.setters.has(name) : isSet;
    return isOpen ? this.said([name]) : undefined;
  }

  /** The same for a value on which the result depends. */
  note(name: string, isSet: boolean): string | undefined {
    const doubt = this.doubt(name, isSet);
    if (doubt !== undefined) this.met.add(name);
    return doubt;
  }

  /**
   * Whether nobody sets a variable that the configuration does not set either. Where that cannot be seen, the result depends
   * on it.
   */
  isUnset(name: string): boolean {
    if (this.setters) return !this.setters.has(name);
    this.met.add(name);
    this.unset.add(name);
    return false;
  }

  /** Why the values of several variables are not reliable. */
  said(names: readonly string[]): string {
    const setterOf = (name: string) => this.setters?.get(name);
    const said = [...new Set(names.map(setterOf))].map((setter) => {
      const set = names.filter((name) => setterOf(name) === setter);
      const verb = set.every((name) => this.unset.has(name)) ? "set" : "override";
      return `${setter === undefined ? `${this.hidden} ${verb}` : `${setter} sets`} ${listed(set, 3)}`;
    });
    return plain(listed(said, 3), 500);
  }
}

/** Only the configuration counts. */
export function nothingOverrides(): Overriding {
  return new Overriding(new Map());
}

/** @param found undefined if the fact could not be read */
export function overridingBy(
  found: readonly OverridingVariable[] | undefined,
  path: string | undefined,
): Overriding {
  const literals = (found ?? []).flatMap(({ name, isLiteral }) => (isLiteral ? [name] : []));
  return new Overriding(found && new Map(found.map(({ name, by }) => [name, by])), path, new Set(literals));
}
