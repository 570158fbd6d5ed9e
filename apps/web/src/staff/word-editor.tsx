import { i18n } from '@halteres/i18n';
import type { Word } from '@halteres/modules/i18n/contract';
import { Button, KeyHint, Notice, Textarea } from '@halteres/ui';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { COMMAND_KEY } from '../shell/frame/command-key.ts';
import { api } from '../shell/session/api.ts';
import { useSubmit } from '../shell/session/use-submit.ts';
import { languageName } from './word-words.ts';
import classes from './staff.module.css';

type Props = {
  word: Word;
  onWritten: (word: Word) => void;
  /** To the text before or after. */
  onStep: (by: 1 | -1) => void;
  onClose: () => void;
};

/** The English beside the translation; by keys from text to text. */
export function WordEditor({ word, onWritten, onStep, onClose }: Props): ReactNode {
  const { locale, kind, key, source, sourceHash, shipped, shown, updatedAt } = word;
  const [text, setText] = useState(word.text);
  const field = useRef<HTMLTextAreaElement>(null);
  const submit = useSubmit();
  useEffect(() => field.current?.focus(), []);
  const write = (reviewed: boolean): void =>
    void submit.run(async () => {
      onWritten(await api.words.write({ locale, kind, key, text, sourceHash, reviewed, updatedAt }));
      if (reviewed) onStep(1);
    });
  const takeBack = (): void =>
    void submit.run(async () => {
      await api.words.takeBack({ locale, kind, key });
      onWritten({
        ...word,
        text: shipped ?? '',
        shown: shipped,
        state: shipped === null ? 'missing' : 'whole',
        updatedAt: null,
      });
    });
  const onKeyDown = (event: KeyboardEvent): void => {
    const isCommand = event.metaKey || event.ctrlKey;
    const act =
      event.key === 'Enter' && isCommand
        ? () => write(true)
        : event.key === 's' && isCommand
          ? () => write(false)
          : event.key === 'ArrowDown' && event.altKey
            ? () => onStep(1)
            : event.key === 'ArrowUp' && event.altKey
              ? () => onStep(-1)
              : event.key === 'Escape'
                ? onClose
                : null;
    if (act === null) return;
    event.preventDefault();
    act();
  };
  return (
    <form
      className={classes.editor}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        write(true);
      }}
    >
      <div>
        <p className={classes.label}>{locale === 'en' ? i18n._('As it is shipped') : languageName('en')}</p>
        <p className={classes.source} lang="en">
          {source}
        </p>
        {shown !== null && shown !== text && (
          <>
            <p className={classes.label}>{i18n._('What readers see now')}</p>
            <p className={classes.source} lang={locale}>
              {shown}
            </p>
          </>
        )}
        {word.state === 'stale' && (
          <Notice tone="warning" title={i18n._('The English changed since this was written')} />
        )}
      </div>
      <Textarea
        ref={field}
        className={classes.target ?? ''}
        size="md"
        autosize
        minRows={3}
        label={locale === 'en' ? i18n._('What readers here see') : languageName(locale)}
        lang={locale}
        value={text}
        error={submit.problem ?? undefined}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <footer>
        <Button type="submit" h={40} loading={submit.busy} disabled={text.trim() === ''}>
          {i18n._('Reviewed, next')}
        </Button>
        <Button variant="default" h={40} disabled={text.trim() === '' || submit.busy} onClick={() => write(false)}>
          {i18n._('Keep as a draft')}
        </Button>
        {updatedAt !== null && (
          <Button variant="subtle" h={40} disabled={submit.busy} onClick={takeBack}>
            {shipped === null ? i18n._('Forget it') : i18n._('Back to what is shipped')}
          </Button>
        )}
        <span className={classes.keys}>
          <span>
            <KeyHint keys={[COMMAND_KEY, 'Enter']} /> {i18n._('Reviewed, next')}
          </span>
          <span>
            <KeyHint keys={['Alt', '↓']} /> {i18n._('Next text')}
          </span>
        </span>
      </footer>
    </form>
  );
}
