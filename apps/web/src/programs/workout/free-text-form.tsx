import { i18n } from '@halteres/i18n';
import { Button, Textarea, TextInput } from '@halteres/ui';
import { useState, type FormEvent, type ReactNode } from 'react';
import page from '../../shell/parts/page.module.css';

export type FreeText = { title: string; body: string; date: string; minutes: number };
type Props = {
  start: FreeText;
  busy: boolean;
  saveText: string;
  onSave: (workout: FreeText) => void;
  onCancel?: () => void;
};

const MOST_MINUTES = 600;

/** A workout in one's own words. */
export function FreeTextForm({ start, busy, saveText, onSave, onCancel }: Props): ReactNode {
  const [title, setTitle] = useState(start.title);
  const [body, setBody] = useState(start.body);
  const [date, setDate] = useState(start.date);
  const [minutes, setMinutes] = useState(start.minutes === 0 ? '' : String(start.minutes));
  const [tried, setTried] = useState(false);
  const length = minutes.trim() === '' ? 0 : Number(minutes);
  const isLength = Number.isInteger(length) && length >= 0 && length <= MOST_MINUTES;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (title.trim() !== '' && isLength) onSave({ title: title.trim(), body, date, minutes: length });
  };
  return (
    <form className={page.stack} onSubmit={onSubmit} noValidate>
      <TextInput
        size="md"
        label={i18n._('Title')}
        autoFocus
        maxLength={200}
        value={title}
        error={tried && title.trim() === '' ? i18n._('Enter a title.') : undefined}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <Textarea
        size="md"
        label={i18n._('What to do')}
        autosize
        minRows={4}
        maxLength={20_000}
        value={body}
        onChange={(event) => setBody(event.currentTarget.value)}
      />
      <div className={page.fields}>
        <TextInput
          size="md"
          type="date"
          label={i18n._('Day')}
          value={date}
          onChange={(event) => event.currentTarget.value !== '' && setDate(event.currentTarget.value)}
        />
        <TextInput
          size="md"
          label={i18n._('About how many minutes')}
          inputMode="numeric"
          value={minutes}
          error={tried && !isLength ? i18n._('Enter 0 to {most}.', { most: MOST_MINUTES }) : undefined}
          onChange={(event) => setMinutes(event.currentTarget.value)}
        />
      </div>
      <div className={page.row}>
        <Button type="submit" h={40} loading={busy}>
          {saveText}
        </Button>
        {onCancel !== undefined && (
          <Button variant="subtle" h={40} onClick={onCancel}>
            {i18n._('Cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
