import { pino, type Logger } from 'pino';

export type { Logger };

/** Structured lines on standard output; request ids, no personal data. */
export const openLog = (level: string): Logger => pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
