/** Users that GitLab makes for access tokens of projects and groups: whoever holds the token acts as them. */

/** `project_42_bot`, of older versions also with a number, of newer ones with 32 hex digits; no flag tells them elsewhere. */
export function isTokenUser(username: string): boolean {
  return /^(?:project|group)_\d+_bot(?:\d*|_[0-9a-f]+)$/i.test(username);
}
