import { pino, type DestinationStream, type Logger } from 'pino';
import { currentRequest } from './observe/request-scope.ts';
import { toldError, withoutAddresses } from './observe/without-personal-data.ts';

export type { Logger };

/** Structured lines on standard output, each with the id of its request and without personal data. */
export function openLog(level: string, to?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: toldError },
    mixin: () => {
      const scope = currentRequest();
      return scope === undefined ? {} : { requestId: scope.id };
    },
    // Whoever logs a sentence with an address in it is caught here.
    hooks: { streamWrite: withoutAddresses },
  };
  return to === undefined ? pino(options) : pino(options, to);
}
