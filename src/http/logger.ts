import { pino, type Logger } from 'pino';
import pretty from 'pino-pretty';

/** Structured lines; on a terminal, one readable line each. */
export function loggerOf(level: string, terminal: boolean): Logger {
  if (!terminal) return pino({ level, base: null });
  return pino(
    { level, base: null },
    pretty({
      colorize: true,
      translateTime: 'HH:MM:ss',
      ignore: 'pid,hostname,reqId,method,path,status,milliseconds,operation',
      sync: true,
    }),
  );
}
