import { i18n, type WeightUnit } from '@halteres/i18n';
import { useState } from 'react';
import { api, isProblem } from '../../shell/session/api.ts';
import { problemText } from '../../shell/session/problem-text.ts';
import { queryClient } from '../../shell/session/query-client.ts';
import { useUnits } from '../../shell/session/use-units.ts';
import { useLog } from '../use-sync.ts';

export type Preview = Awaited<ReturnType<typeof api.training.imports.preview>>;
export type Stored = Awaited<ReturnType<typeof api.training.imports.store>>;
export type Mapping = Record<string, string | null>;
type Opened = { name: string; content: string };

export type ImportStep =
  | { at: 'pick'; problem: string | null }
  | { at: 'busy'; words: string }
  | { at: 'review'; file: Opened; preview: Preview; unit: WeightUnit | null; problem: string | null }
  | { at: 'done'; stored: Stored };

/** More than any history; a larger file is no export. */
const LARGEST = 50_000_000;

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0);

const say = (error: unknown): string => (isProblem(error, 'unreadable_file') ? error.message : problemText(error));

/** Takes a file of another app through reading, looking and storing. Nothing is stored before it was shown. */
export function useImport(personId: string): {
  step: ImportStep;
  mapping: Mapping;
  read: (file: File) => Promise<void>;
  setUnit: (unit: WeightUnit) => Promise<void>;
  map: (name: string, slug: string | null) => void;
  store: () => Promise<void>;
  restart: () => void;
} {
  const { timeZone } = useUnits();
  const client = useLog();
  const [step, setStep] = useState<ImportStep>({ at: 'pick', problem: null });
  const [mapping, setMapping] = useState<Mapping>({});

  const look = async (file: Opened, unit: WeightUnit | null): Promise<void> => {
    setStep({
      at: 'busy',
      words: i18n._('Looking for workouts in {size} MB', { size: megabytes(file.content.length) }),
    });
    try {
      const preview = await api.training.imports.preview({
        personId,
        fileName: file.name,
        content: file.content,
        timeZone,
        ...(unit === null ? {} : { unit }),
      });
      setStep({ at: 'review', file, preview, unit, problem: null });
    } catch (error) {
      setStep({ at: 'pick', problem: say(error) });
    }
  };

  return {
    step,
    mapping,
    read: async (file) => {
      setMapping({});
      if (file.size > LARGEST) {
        setStep({
          at: 'pick',
          problem: i18n._(
            '{name} has {size} MB, which is more than any training log. Choose the CSV file that the other app exports.',
            { name: file.name, size: megabytes(file.size) },
          ),
        });
        return;
      }
      setStep({ at: 'busy', words: i18n._('Reading {name}', { name: file.name }) });
      let content: string;
      try {
        content = await file.text();
      } catch {
        setStep({
          at: 'pick',
          problem: i18n._('{name} could not be read from this device. Choose it again.', { name: file.name }),
        });
        return;
      }
      await look({ name: file.name, content }, null);
    },
    setUnit: async (unit) => {
      if (step.at === 'review') await look(step.file, unit);
    },
    map: (name, slug) => setMapping((before) => ({ ...before, [name]: slug })),
    store: async () => {
      if (step.at !== 'review') return;
      const { file, unit, preview } = step;
      setStep({
        at: 'busy',
        words: i18n._(
          'Storing {workouts, plural, one {# workout} other {# workouts}} and {sets, plural, one {# set} other {# sets}}',
          { workouts: preview.report.workouts, sets: preview.report.sets },
        ),
      });
      try {
        const stored = await api.training.imports.store({
          personId,
          fileName: file.name,
          content: file.content,
          timeZone,
          mapping,
          ...(unit === null ? {} : { unit }),
        });
        setStep({ at: 'done', stored });
        void queryClient.invalidateQueries();
        void client.sync().catch(() => undefined);
      } catch (error) {
        setStep({ ...step, problem: say(error) });
      }
    },
    restart: () => setStep({ at: 'pick', problem: null }),
  };
}
