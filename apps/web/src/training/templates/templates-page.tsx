import { i18n } from '@halteres/i18n';
import { ActionIcon, Button, Card, EmptyState, Icon, PageHeader, SkeletonRows, TextInput } from '@halteres/ui';
import type { FolderView, TemplateView } from '@halteres/modules/training/contract';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { BackLink } from '../../shell/parts/button-link.tsx';
import page from '../../shell/parts/page.module.css';
import { useMe } from '../../shell/session/session.ts';
import { undoable } from '../undoable.ts';
import { useLog } from '../use-sync.ts';
import { FolderHead } from './folder-head.tsx';
import { TemplateRows } from './template-rows.tsx';
import { useTemplates } from './use-templates.ts';

/** Workouts to start from again, in their folders; all of it from this device. */
export function TemplatesPage(): ReactNode {
  const { id: personId } = useMe();
  const { templates: kept } = useLog();
  const navigate = useNavigate();
  const { data } = useTemplates(personId);
  const [naming, setNaming] = useState(false);
  const make = async () => {
    const templateId = await kept.add({ name: i18n._('New template') });
    await navigate({ to: '/templates/$templateId', params: { templateId } });
  };
  const addFolder = (name: string) => {
    let id = '';
    void undoable(
      i18n._('Folder {name} made', { name }),
      async () => {
        id = await kept.addFolder({ name });
      },
      () => kept.remove('workout_template_folders', { id }),
    );
  };
  return (
    <div className={page.narrow}>
      <PageHeader
        back={<BackLink to="/today">{i18n._('Train')}</BackLink>}
        title={i18n._('Templates')}
        lead={i18n._('Workouts to start from again. Loads come from the last time you did each exercise.')}
        actions={
          <>
            <Button variant="default" h={40} onClick={() => setNaming(true)}>
              {i18n._('New folder')}
            </Button>
            <Button h={40} onClick={() => void make()}>
              {i18n._('New template')}
            </Button>
          </>
        }
      />
      <div className={page.stack}>
        {naming && <NewFolder onMake={addFolder} onClose={() => setNaming(false)} />}
        {data === undefined ? (
          <Card flush>
            <SkeletonRows rows={4} height={72} label={i18n._('Loading')} />
          </Card>
        ) : data.templates.length === 0 && data.folders.length === 0 ? (
          <EmptyState
            icon="archive"
            title={i18n._('No templates yet')}
            text={i18n._(
              'Save a workout you have done as a template, or build one here. It starts without a network too.',
            )}
          />
        ) : (
          <Folders folders={data.folders} templates={data.templates} personId={personId} />
        )}
      </div>
    </div>
  );
}

type FoldersProps = { folders: readonly FolderView[]; templates: readonly TemplateView[]; personId: string };

function Folders({ folders, templates, personId }: FoldersProps): ReactNode {
  const loose = templates.filter(({ folderId }) => folderId === null);
  return (
    <>
      {loose.length > 0 && (
        <Card flush>
          <TemplateRows templates={loose} personId={personId} />
        </Card>
      )}
      {folders.map((folder) => {
        const within = templates.filter(({ folderId }) => folderId === folder.id);
        return (
          <Card key={folder.id} flush>
            <FolderHead folder={folder} folders={folders} />
            {within.length === 0 ? (
              <p className={page.item}>{i18n._('Nothing in it yet. A template is moved here on its own page.')}</p>
            ) : (
              <TemplateRows templates={within} personId={personId} />
            )}
          </Card>
        );
      })}
    </>
  );
}

function NewFolder({ onMake, onClose }: { onMake: (name: string) => void; onClose: () => void }): ReactNode {
  const [name, setName] = useState('');
  return (
    <form
      className={page.row}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        onMake(name.trim());
        onClose();
      }}
    >
      <TextInput
        size="md"
        autoFocus
        label={i18n._('Name of the folder')}
        maxLength={100}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" h={40} disabled={name.trim() === ''}>
        {i18n._('Make it')}
      </Button>
      <ActionIcon variant="subtle" color="gray" size={40} aria-label={i18n._('Cancel')} onClick={onClose}>
        <Icon name="cross" />
      </ActionIcon>
    </form>
  );
}
