import { useRef, useState } from 'react';
import { ApiProblem } from './api.ts';
import { problemText } from './problem-text.ts';

export type Submit = {
  busy: boolean;
  /** What to say above the form; null when the fields say it. */
  problem: string | null;
  /** What the server said about a field. */
  fieldProblem: (path: string) => string | undefined;
  run: (work: () => Promise<void>) => Promise<void>;
};

/** Runs one submission at a time and keeps what went wrong. */
export function useSubmit(describe: (error: unknown) => string = problemText): Submit {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const running = useRef(false);
  const run = async (work: () => Promise<void>): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setError(null);
    try {
      await work();
    } catch (failure) {
      setError(failure);
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  const fieldProblem = (path: string): string | undefined =>
    error instanceof ApiProblem ? error.fieldError(path) : undefined;
  return { busy, problem: error === null ? null : describe(error), fieldProblem, run };
}
