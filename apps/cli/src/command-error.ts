/** Exit codes scripts can rely on. */
export const EXIT = { ok: 0, failed: 1, usage: 2, unsound: 3, infeasible: 4 } as const;

/** A failure that is told in one sentence and ends with its exit code. */
export class CommandError extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number = EXIT.failed) {
    super(message);
    this.name = 'CommandError';
    this.exitCode = exitCode;
  }
}
