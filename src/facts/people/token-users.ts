/** Users that GitLab makes for access tokens of projects and groups. Who has the token acts as this user. */

/**
 * `project_42_bot`; older versions also add a number, newer ones 32 hex digits. No flag in other answers identifies
 * them.
 */
export function isTokenUser(username: string): boolean {
  return /^(?:project|group)_\d+_bot(?:\d*|_[0-9a-f]+)$/i.test(username);
}
