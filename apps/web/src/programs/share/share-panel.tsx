import { i18n } from '@halteres/i18n';
import type { ProgramView } from '@halteres/modules/programs/contract';
import { Button, Card, showToast, TextInput } from '@halteres/ui';
import { useState, type FormEvent, type ReactNode } from 'react';
import { ButtonLink } from '../../shell/parts/button-link.tsx';
import { api } from '../../shell/session/api.ts';
import { toastProblem } from '../../shell/session/problem-text.ts';
import { queryClient } from '../../shell/session/query-client.ts';
import { programName } from '../words/program-name-words.ts';
import { LinksCard } from './links-card.tsx';
import page from '../../shell/parts/page.module.css';

/** What else a program is good for: others, a template, paper, a link. */
export function SharePanel({ program }: { program: ProgramView }): ReactNode {
  const key = { ownerId: program.ownerId, id: program.id };
  const pdf = `/api/programs/${program.ownerId}/${program.id}/pdf`;
  const params = { ownerId: program.ownerId, programId: program.id };
  return (
    <div className={`${page.stack} ${page.narrow}`}>
      {program.people === null && (
        <>
          <Card title={i18n._('For other clients')}>
            <div className={page.stack}>
              <p className="secondary">
                {i18n._('The same weeks and sets, with loads of their 1RMs, their gym and their days.')}
              </p>
              <div>
                <ButtonLink to="/programs/$ownerId/$programId/duplicate" params={params} variant="default">
                  {i18n._('Duplicate to other clients')}
                </ButtonLink>
              </div>
            </div>
          </Card>
          <SaveTemplate program={program} />
        </>
      )}
      <Card title={i18n._('On paper')}>
        <div className={page.row}>
          <ButtonLink to="/programs/$ownerId/$programId/print" params={params} variant="default">
            {i18n._('Print')}
          </ButtonLink>
          <Button component="a" variant="default" h={40} href={`${pdf}?paper=a4`} target="_blank" rel="noreferrer">
            {i18n._('PDF on {paper}', { paper: 'A4' })}
          </Button>
          <Button component="a" variant="default" h={40} href={`${pdf}?paper=letter`} target="_blank" rel="noreferrer">
            {i18n._('PDF on {paper}', { paper: 'Letter' })}
          </Button>
        </div>
      </Card>
      <LinksCard programKey={key} />
    </div>
  );
}

function SaveTemplate({ program }: { program: ProgramView }): ReactNode {
  const [name, setName] = useState(programName(program));
  const [busy, setBusy] = useState(false);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    const save = async (): Promise<void> => {
      await api.templates.save({ programId: program.id, name: name.trim() });
      void queryClient.invalidateQueries({ queryKey: ['templates'] });
      showToast({ text: i18n._('{name} is among your templates.', { name: name.trim() }) });
    };
    setBusy(true);
    save()
      .catch(toastProblem)
      .finally(() => setBusy(false));
  };
  return (
    <Card title={i18n._('As a template')}>
      <form className={page.stack} onSubmit={onSubmit}>
        <p className="secondary">{i18n._('Loads become shares of a 1RM; nothing of the client stays in it.')}</p>
        <TextInput
          size="md"
          label={i18n._('Name of the template')}
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <div className={page.row}>
          <Button type="submit" variant="default" h={40} loading={busy} disabled={name.trim() === ''}>
            {i18n._('Save as a template')}
          </Button>
          <ButtonLink to="/program-templates" variant="subtle">
            {i18n._('Your templates')}
          </ButtonLink>
        </div>
      </form>
    </Card>
  );
}
