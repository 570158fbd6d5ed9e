import { i18n } from '@halteres/i18n';
import type { ProgramView } from '@halteres/modules/programs/contract';
import { Button, Card, Notice, showToast, Stat, Stats, TextInput } from '@halteres/ui';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useExerciseName } from '../catalogue/use-exercise-name.ts';
import { difficultyNames, focusNames, goalNames, methodologyNames } from '../planning/plan-words.ts';
import { useEstablishedWords } from '../planning/established/use-established-words.ts';
import { api } from '../shell/session/api.ts';
import { queryClient } from '../shell/session/query-client.ts';
import { useSubmit } from '../shell/session/use-submit.ts';
import { ClassPeople } from './class/class-people.tsx';
import { NotesCard } from './notes/notes-card.tsx';
import { ReferencesCard } from './notes/references-card.tsx';
import { programQuery, refreshPrograms } from './program-queries.ts';
import { noteText } from './words/note-words.ts';
import { intentText, methodologyWhy, overviewText, phaseName } from './words/phase-words.ts';
import { programName } from './words/program-name-words.ts';
import page from '../shell/parts/page.module.css';
import styles from './program-about.module.css';

/** What the program is for, how it is laid out over the weeks, and its name. */
export function ProgramAbout({ program, editable }: { program: ProgramView; editable: boolean }): ReactNode {
  const nameOf = useExerciseName();
  const published = useEstablishedWords(program);
  return (
    <div className={`${page.stack} ${page.narrow}`}>
      <Card title={i18n._('Plan')}>
        <div className={page.stack}>
          <p>{overviewText(published(program.overview))}</p>
          {program.people === null && (
            <Stats>
              <Stat label={i18n._('Goal')}>{goalNames()[program.goal]}</Stat>
              <Stat label={i18n._('Focus')}>{focusNames()[program.focusArea]}</Stat>
              <Stat label={i18n._('Level')}>{difficultyNames()[program.difficulty]}</Stat>
              <Stat label={i18n._('Way of progressing')}>{methodologyNames()[program.methodology]}</Stat>
            </Stats>
          )}
        </div>
      </Card>
      {program.description !== '' && !editable && (
        <Card title={i18n._('Notes of your coach')}>
          <p className={styles.words ?? ''}>{program.description}</p>
        </Card>
      )}
      <ReferencesCard program={program} editable={editable} />
      <Card title={i18n._('Phases')}>
        <p className="secondary">{methodologyWhy(published(program.periodization.why))}</p>
        <ol className={page.list}>
          {program.periodization.phases.map((phase) => (
            <li key={`${phase.name} ${phase.fromWeek}`} className={page.item}>
              <div className={page.itemWords}>
                <p className={page.itemTitle}>{phaseName(published(phase.name))}</p>
                <p className="secondary">{intentText(published(phase.intent))}</p>
              </div>
              <span className="secondary">
                {phase.fromWeek === phase.toWeek
                  ? i18n._('Week {number}', { number: phase.fromWeek })
                  : i18n._('Weeks {from} to {to}', { from: phase.fromWeek, to: phase.toWeek })}
              </span>
            </li>
          ))}
        </ol>
      </Card>
      {program.notes.length > 0 && (
        <Card title={i18n._('Worth knowing')}>
          <ul className={page.list}>
            {program.notes.map((note) => (
              <li key={note.code + note.text} className={page.item}>
                <p>{published(noteText(note, nameOf))}</p>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {program.people !== null && <ClassPeople people={program.people} />}
      {editable && <NotesCard key={notesKey(program)} program={program} />}
      {editable && <NameForm program={program} />}
    </div>
  );
}

/** Another one as soon as the notes are, so that the form shows them. */
const notesKey = ({ description, weekList }: ProgramView): string =>
  JSON.stringify([description, weekList.map(({ notes }) => notes)]);

function NameForm({ program }: { program: ProgramView }): ReactNode {
  const shown = programName(program);
  const [name, setName] = useState(shown);
  const submit = useSubmit();
  const key = { ownerId: program.ownerId, id: program.id };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    void submit.run(async () => {
      const summary = await api.programs.update({
        ...key,
        // A name left as shown stays the engine's, and so in every reader's language.
        name: name.trim() === shown ? program.name : name.trim(),
      });
      queryClient.setQueryData(programQuery(key).queryKey, (before) =>
        before === undefined ? before : { ...before, ...summary },
      );
      await refreshPrograms();
      showToast({ text: i18n._('The name is saved.') });
    });
  };
  return (
    <Card title={i18n._('Name')}>
      <form className={page.stack} onSubmit={onSubmit} noValidate>
        {submit.problem !== null && <Notice tone="danger" title={submit.problem} />}
        <TextInput
          size="md"
          label={i18n._('Name')}
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={name.trim() === '' ? i18n._('Enter a name.') : undefined}
        />
        <div>
          <Button type="submit" variant="default" h={40} loading={submit.busy}>
            {i18n._('Save')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
