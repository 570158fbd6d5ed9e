const MAIL = /[^\s"'<>()=,;:]+@[^\s"'<>()=,;:]+\.[a-z]{2,}/gi;
const SECRET = /((?:token|secret|password|cookie|authorization|session)["']?\s*[=:]\s*["']?)[^\s"'&,;}]+/gi;

/** A whole line of the log without mail addresses; what is replaced stands within quotes, so it stays JSON. */
export const withoutAddresses = (text: string): string => text.replace(MAIL, '[address]');

/** Text that may go into a log: addresses and secrets are taken out. */
export const masked = (text: string): string => withoutAddresses(text).replace(SECRET, '$1[secret]');

type Told = {
  type: string;
  message: string;
  code?: string;
  where?: Record<string, string>;
  stack: string;
  cause?: Told;
};

/**
 * An error as it may be logged. What the database says quotes the values it refuses, so of its errors only the code and
 * the names of things are kept; of others the message without addresses.
 */
export function toldError(error: unknown): Told {
  if (!(error instanceof Error)) return { type: typeof error, message: masked(String(error)), stack: '' };
  const { code, cause } = error as Error & { code?: unknown };
  const fromDatabase = typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && 'severity' in error;
  const names = fromDatabase ? namesOf(error) : {};
  return {
    type: error.name,
    message: fromDatabase ? `the database refused with ${code}` : masked(error.message),
    ...(typeof code === 'string' ? { code: masked(code) } : {}),
    ...(Object.keys(names).length === 0 ? {} : { where: names }),
    // The first lines of a stack are the message again.
    stack: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
    ...(cause === undefined ? {} : { cause: toldError(cause) }),
  };
}

const namesOf = (error: Error): Record<string, string> =>
  Object.fromEntries(
    ['schema', 'table', 'column', 'constraint', 'routine'].flatMap((name) => {
      const value: unknown = error[name as keyof Error];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
