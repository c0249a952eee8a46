/** Where sentences for the operator go. A pino logger is one. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
}
