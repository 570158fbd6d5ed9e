import { i18n } from '@halteres/i18n';
import { Button, Card, Notice, PageHeader, Textarea, TextInput } from '@halteres/ui';
import { useState, type ReactNode } from 'react';
import { BackLink, ButtonLink } from '../shell/parts/button-link.tsx';
import page from '../shell/parts/page.module.css';
import { api } from '../shell/session/api.ts';
import { useSubmit } from '../shell/session/use-submit.ts';
import { FileDrop } from '../shell/parts/file-drop.tsx';
import { ReviewWorkouts, type WorkoutToKeep } from './review-workouts.tsx';
import { refreshLibrary, type ImportPreview } from './workout-queries.ts';

type Step =
  | { at: 'pick' }
  | { at: 'review'; preview: ImportPreview; source: string | null }
  | { at: 'done'; kept: number; there: number };

/** Workouts from a file or from typed text: shown with what was understood, corrected, kept for oneself. */
export function ImportWorkoutsPage(): ReactNode {
  return (
    <ImportWorkouts
      back={<BackLink to="/library">{i18n._('Workout library')}</BackLink>}
      lead={i18n._('You see what was understood of each workout before anything is kept. They are yours alone.')}
      look={(content) => api.library.preview({ content })}
      keep={async (workouts, source) => {
        const { kept, duplicates } = await api.library.keep({ workouts, source });
        await refreshLibrary();
        return { kept: kept.length, there: duplicates.length };
      }}
      show={
        <ButtonLink to="/library" search={{ from: 'mine' }}>
          {i18n._('Show my workouts')}
        </ButtonLink>
      }
    />
  );
}

type Props = {
  back: ReactNode;
  lead: string;
  /** Beside the page's head, such as the way to other parts. */
  nav?: ReactNode;
  look: (content: string) => Promise<ImportPreview>;
  keep: (workouts: WorkoutToKeep[], source: string | null) => Promise<{ kept: number; there: number }>;
  /** Where what was kept is seen. */
  show: ReactNode;
  /** Says where they come from, for others who will see it. */
  asksSource?: boolean;
};

/** The steps of bringing workouts in, for oneself or for everybody. */
export function ImportWorkouts({ back, lead, nav, look, keep, show, asksSource = false }: Props): ReactNode {
  const [step, setStep] = useState<Step>({ at: 'pick' });
  const [text, setText] = useState('');
  const [from, setFrom] = useState('');
  const { busy, problem, run } = useSubmit();
  const read = (content: string, fileName: string | null): Promise<void> =>
    run(async () =>
      setStep({ at: 'review', preview: await look(content), source: from.trim() === '' ? fileName : from.trim() }),
    );
  return (
    <div className={page.stack}>
      <PageHeader back={back} title={i18n._('Add workouts')} lead={lead} />
      {nav}
      {problem !== null && (
        <Notice tone="danger" title={i18n._('This was not taken in')}>
          {problem}
        </Notice>
      )}
      {step.at === 'pick' && (
        <div className={`${page.stack} ${page.narrow}`}>
          {asksSource && (
            <TextInput
              size="md"
              label={i18n._('Where they come from')}
              description={i18n._('Shown beside each; the name of the file when left empty.')}
              maxLength={200}
              value={from}
              onChange={(event) => setFrom(event.currentTarget.value)}
            />
          )}
          <Card title={i18n._('Type or paste')}>
            <div className={page.stack}>
              <Textarea
                label={i18n._('Workouts as they stand on the board')}
                description={i18n._('Leave an empty line between two workouts.')}
                autosize
                minRows={6}
                maxRows={20}
                value={text}
                onChange={(event) => setText(event.currentTarget.value)}
                placeholder={'AMRAP 20\n5 pull-ups\n10 push-ups\n15 squats'}
              />
              <Button h={48} loading={busy} disabled={text.trim() === ''} onClick={() => void read(text, null)}>
                {i18n._('Read it')}
              </Button>
            </div>
          </Card>
          <FileDrop
            accept=".json,.csv,.txt,.md,application/json,text/csv,text/plain"
            title={i18n._('Choose a file, or drop it here')}
            text={i18n._('JSON, a table with a column for the workout, or plain text.')}
            onFile={(file) => void file.text().then((content) => read(content, file.name))}
          />
        </div>
      )}
      {step.at === 'review' && (
        <ReviewWorkouts
          preview={step.preview}
          source={step.source}
          onRestart={() => setStep({ at: 'pick' })}
          keep={keep}
          onKept={(kept, there) => setStep({ at: 'done', kept, there })}
        />
      )}
      {step.at === 'done' && (
        <Card
          title={i18n._('{kept, plural, one {# workout is kept} other {# workouts are kept}}', { kept: step.kept })}
        >
          <div className={page.stack}>
            {step.there > 0 && (
              <p>
                {i18n._('{there, plural, one {# was there already.} other {# were there already.}}', {
                  there: step.there,
                })}
              </p>
            )}
            <div className={page.row}>
              {show}
              <Button
                variant="subtle"
                h={40}
                onClick={() => {
                  setText('');
                  setStep({ at: 'pick' });
                }}
              >
                {i18n._('Add more')}
              </Button>
            </div>
          </div>
        </Card>
      )}
    </div>
  );
}
