/** Which projects a responder answers: those in the groups that its input names. */

/**
 * @param path full path of the project, as GitLab answers it
 * @param allowed full paths of groups, or of the project itself
 */
export function isAllowed(path: string, allowed: readonly string[]): boolean {
  const own = path.toLowerCase();
  return allowed.some((one) => own === one.toLowerCase() || own.startsWith(`${one.toLowerCase()}/`));
}
