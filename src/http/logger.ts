import { type Logger, type LoggerOptions, pino } from 'pino';
import pretty from 'pino-pretty';
import { hideTokens } from '../access/hide-tokens.ts';

/** How every line is written: none holds a token, wherever in a request or an error it stood. A request that is no HTTP comes with its bytes. */
export function logOptions(level: string): LoggerOptions {
  return { level, base: null, hooks: { streamWrite: hideTokens }, serializers: { err: withoutBytes } };
}

/** Structured lines; on a terminal, one readable line each. */
export function loggerOf(level: string, terminal: boolean): Logger {
  if (!terminal) return pino(logOptions(level));
  return pino(
    logOptions(level),
    pretty({
      colorize: true,
      translateTime: 'HH:MM:ss',
      ignore: 'pid,hostname,reqId,method,path,status,milliseconds,operation',
      sync: true,
    }),
  );
}

function withoutBytes(error: Error): object {
  const { rawPacket: _, ...kept } = pino.stdSerializers.err(error) as { rawPacket?: unknown };
  return kept;
}
