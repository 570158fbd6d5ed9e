export type ImportProblemCode =
  | 'empty-file'
  | 'not-text'
  | 'not-a-workout-export'
  | 'measurement-export'
  | 'missing-columns'
  | 'unknown-time-zone';

/** The file as a whole cannot be imported. The message says what is wrong, where, and how to mend it. */
export class ImportProblem extends Error {
  override readonly name = 'ImportProblem';
  readonly code: ImportProblemCode;

  constructor(code: ImportProblemCode, message: string) {
    super(message);
    this.code = code;
  }
}
