import { i18n } from '@halteres/i18n';
import { DIFFICULTIES, FORMATS, SCORES, type Difficulty, type Format, type Score } from '@halteres/library/workout';
import { NativeSelect, TextInput } from '@halteres/ui';
import type { ReactNode } from 'react';
import page from '../shell/parts/page.module.css';
import { difficultyNames, formatNames, scoreNames } from './workout-words.ts';

/** What may be corrected of a workout, as fields hold it. */
export type Corrections = {
  title: string;
  format: Format;
  score: Score;
  minutes: string;
  difficulty: Difficulty;
  tags: string;
};

type Inferred = {
  title: string | null;
  format: Format;
  score: Score;
  minutes: number;
  difficulty: Difficulty;
  tags: readonly string[];
};

export const correctionsOf = ({ title, format, score, minutes, difficulty, tags }: Inferred): Corrections => ({
  title: title ?? '',
  format,
  score,
  minutes: String(minutes),
  difficulty,
  tags: tags.join(', '),
});

/** As the server takes them. */
export const corrected = ({ title, format, score, minutes, difficulty, tags }: Corrections) => ({
  title: title.trim() === '' ? null : title.trim(),
  format,
  score,
  minutes: Number(minutes),
  difficulty,
  tags: tags
    .split(',')
    .map((tag) => tag.trim())
    .filter(Boolean),
});

export const areMinutes = (text: string): boolean =>
  /^\d{1,3}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= 600;

/** Fields over what was inferred. */
export function CorrectionFields({
  value,
  onChange,
}: {
  value: Corrections;
  onChange: (value: Corrections) => void;
}): ReactNode {
  const set = (changed: Partial<Corrections>): void => onChange({ ...value, ...changed });
  const choices = <Key extends string>(keys: readonly Key[], names: Record<Key, string>) =>
    keys.map((key) => ({ value: key, label: names[key] }));
  return (
    <div className={page.fields}>
      <TextInput
        className={page.whole ?? ''}
        label={i18n._('Name')}
        value={value.title}
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
      <NativeSelect
        label={i18n._('Format')}
        data={choices(FORMATS, formatNames())}
        value={value.format}
        onChange={(event) => set({ format: event.currentTarget.value as Format })}
      />
      <TextInput
        label={i18n._('Minutes')}
        inputMode="numeric"
        value={value.minutes}
        error={areMinutes(value.minutes) ? undefined : i18n._('A whole number from 1 to 600')}
        onChange={(event) => set({ minutes: event.currentTarget.value })}
      />
      <NativeSelect
        label={i18n._('Score')}
        data={choices(SCORES, scoreNames())}
        value={value.score}
        onChange={(event) => set({ score: event.currentTarget.value as Score })}
      />
      <NativeSelect
        label={i18n._('Level')}
        data={choices(DIFFICULTIES, difficultyNames())}
        value={value.difficulty}
        onChange={(event) => set({ difficulty: event.currentTarget.value as Difficulty })}
      />
      <TextInput
        className={page.whole ?? ''}
        label={i18n._('Tags, with commas between')}
        value={value.tags}
        onChange={(event) => set({ tags: event.currentTarget.value })}
      />
    </div>
  );
}
