/** A backup that cannot be made, read or put back. `message`: what was expected, what was found, what to do. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused';
}
