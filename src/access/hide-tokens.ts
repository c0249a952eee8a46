/** An API token, whose id is no secret, or a JSON Web Token: three parts, the first of which begins with `{"` in base64. */
const SECRETS = /(rt_[0-9a-f]{12})_[\w-]+|eyJ[\w-]+\.[\w-]+\.[\w-]*/g;

/** The same text with every token in it made useless; an API token still tells which one to revoke. */
export function hideTokens(text: string): string {
  return text.replace(SECRETS, (_, id?: string) => `${id ?? 'jwt'}_[hidden]`);
}
