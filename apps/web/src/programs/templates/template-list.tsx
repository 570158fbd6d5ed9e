import { i18n } from '@halteres/i18n';
import type { TemplateSummary } from '@halteres/modules/programs/templates/contract';
import { Button, Card, EmptyState, PageHeader, showToast, SkeletonRows, TextInput } from '@halteres/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type FormEvent, type ReactNode } from 'react';
import { goalNames } from '../../planning/plan-words.ts';
import { BackLink } from '../../shell/parts/button-link.tsx';
import { LoadState } from '../../shell/parts/load-state.tsx';
import { MoreRows } from '../../shell/parts/more-rows.tsx';
import { SearchField } from '../../shell/parts/search-field.tsx';
import { api } from '../../shell/session/api.ts';
import { toastProblem } from '../../shell/session/problem-text.ts';
import { queryClient } from '../../shell/session/query-client.ts';
import { programName } from '../words/program-name-words.ts';
import { templateListQuery } from './template-queries.ts';
import page from '../../shell/parts/page.module.css';

const refresh = (): Promise<void> => queryClient.invalidateQueries({ queryKey: ['templates'] });

/** Your own programs without anybody in them, to start for a client. */
export function TemplateList(): ReactNode {
  const [search, setSearch] = useState('');
  const query = useInfiniteQuery(templateListQuery(search.trim()));
  return (
    <>
      <PageHeader back={<BackLink to="/programs">{i18n._('Programs')}</BackLink>} title={i18n._('Your templates')} />
      <div className={page.stack}>
        <SearchField label={i18n._('Search your templates')} value={search} onChange={setSearch} />
        <Card>
          <LoadState query={query} skeleton={<SkeletonRows rows={4} height={72} label={i18n._('Loading')} />}>
            {(data) => {
              const rows = data.pages.flatMap(({ items }) => items);
              if (rows.length === 0)
                return (
                  <EmptyState
                    icon="program"
                    title={search.trim() === '' ? i18n._('No templates yet') : i18n._('Nothing was found.')}
                    text={i18n._('Open a program, choose “Share and reuse”, and save it as a template.')}
                  />
                );
              return (
                <>
                  <ul className={page.list}>
                    {rows.map((row) => (
                      <TemplateRow key={row.id} template={row} />
                    ))}
                  </ul>
                  <MoreRows query={query} />
                </>
              );
            }}
          </LoadState>
        </Card>
      </div>
    </>
  );
}

function TemplateRow({ template }: { template: TemplateSummary }): ReactNode {
  const [renaming, setRenaming] = useState(false);
  const { id, goal, weeks, days } = template;
  const name = programName(template);
  const bringBack = async (): Promise<void> => {
    await api.templates.restore({ id });
    await refresh();
  };
  const remove = async (): Promise<void> => {
    await api.templates.remove({ id });
    await refresh();
    showToast({
      text: i18n._('{name} is put away.', { name }),
      undoText: i18n._('Undo'),
      onUndo: () => void bringBack().catch(toastProblem),
    });
  };
  if (renaming) return <Rename template={template} onDone={() => setRenaming(false)} />;
  return (
    <li className={page.item}>
      <div className={page.itemWords}>
        <Link to="/program-templates/$templateId" params={{ templateId: id }} className={page.itemLink ?? ''}>
          {name}
        </Link>
        <p className={page.small}>
          {[
            goalNames()[goal],
            i18n._('{weeks, plural, one {# week} other {# weeks}}', { weeks }),
            i18n._('{count, plural, one {# workout a week} other {# workouts a week}}', { count: days }),
          ].join(' · ')}
        </p>
      </div>
      <Button
        variant="default"
        h={40}
        aria-label={i18n._('Rename: {name}', { name })}
        onClick={() => setRenaming(true)}
      >
        {i18n._('Rename')}
      </Button>
      <Button
        variant="subtle"
        h={40}
        aria-label={i18n._('Put away: {name}', { name })}
        onClick={() => void remove().catch(toastProblem)}
      >
        {i18n._('Put away')}
      </Button>
    </li>
  );
}

function Rename({ template, onDone }: { template: TemplateSummary; onDone: () => void }): ReactNode {
  const [name, setName] = useState(template.name);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    api.templates.update({ id: template.id, name: name.trim() }).then(refresh).then(onDone).catch(toastProblem);
  };
  return (
    <li className={page.item}>
      <form className={page.row} onSubmit={onSubmit}>
        <TextInput
          size="md"
          autoFocus
          aria-label={i18n._('Name of the template')}
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" h={40} disabled={name.trim() === ''}>
          {i18n._('Save')}
        </Button>
        <Button variant="subtle" h={40} onClick={onDone}>
          {i18n._('Cancel')}
        </Button>
      </form>
    </li>
  );
}
