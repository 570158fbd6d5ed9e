import { i18n } from '@halteres/i18n';
import { Button, Card, Notice, PageHeader, Textarea } from '@halteres/ui';
import { useState, type ReactNode } from 'react';
import { BackLink, ButtonLink } from '../shell/parts/button-link.tsx';
import page from '../shell/parts/page.module.css';
import { api } from '../shell/session/api.ts';
import { useSubmit } from '../shell/session/use-submit.ts';
import { FileDrop } from '../shell/parts/file-drop.tsx';
import { ReviewWorkouts } from './review-workouts.tsx';
import type { ImportPreview } from './workout-queries.ts';

type Step =
  | { at: 'pick' }
  | { at: 'review'; preview: ImportPreview; source: string | null }
  | { at: 'done'; kept: number; there: number };

/** Workouts from a file or from typed text: shown with what was understood, corrected, kept. */
export function ImportWorkoutsPage(): ReactNode {
  const [step, setStep] = useState<Step>({ at: 'pick' });
  const [text, setText] = useState('');
  const { busy, problem, run } = useSubmit();
  const look = (content: string, source: string | null): Promise<void> =>
    run(async () => setStep({ at: 'review', preview: await api.library.preview({ content }), source }));
  return (
    <div className={page.stack}>
      <PageHeader
        back={<BackLink to="/library">{i18n._('Workout library')}</BackLink>}
        title={i18n._('Add workouts')}
        lead={i18n._('You see what was understood of each workout before anything is kept. They are yours alone.')}
      />
      {problem !== null && (
        <Notice tone="danger" title={i18n._('This was not taken in')}>
          {problem}
        </Notice>
      )}
      {step.at === 'pick' && (
        <div className={`${page.stack} ${page.narrow}`}>
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
              <Button h={48} loading={busy} disabled={text.trim() === ''} onClick={() => void look(text, null)}>
                {i18n._('Read it')}
              </Button>
            </div>
          </Card>
          <FileDrop
            accept=".json,.csv,.txt,.md,application/json,text/csv,text/plain"
            title={i18n._('Choose a file, or drop it here')}
            text={i18n._('JSON, a table with a column for the workout, or plain text.')}
            onFile={(file) => void file.text().then((content) => look(content, file.name))}
          />
        </div>
      )}
      {step.at === 'review' && (
        <ReviewWorkouts
          preview={step.preview}
          source={step.source}
          onRestart={() => setStep({ at: 'pick' })}
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
              <ButtonLink to="/library" search={{ from: 'mine' }}>
                {i18n._('Show my workouts')}
              </ButtonLink>
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
