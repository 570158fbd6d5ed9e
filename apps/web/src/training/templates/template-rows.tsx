import { i18n } from '@halteres/i18n';
import type { TemplateView } from '@halteres/modules/training/contract';
import { ActionIcon, Button, Icon } from '@halteres/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { undoable } from '../undoable.ts';
import { useLog } from '../use-sync.ts';
import { moved } from './moved.ts';
import { useStartTemplate } from './use-templates.ts';
import classes from './templates.module.css';

type Props = { templates: readonly TemplateView[]; personId: string };

/** Templates of one folder: each opens, starts and moves. */
export function TemplateRows({ templates, personId }: Props): ReactNode {
  const start = useStartTemplate(personId);
  const { templates: kept } = useLog();
  const move = ({ id, name }: TemplateView, by: 1 | -1) => {
    const changes = moved(templates, id, by);
    const write = (positions: typeof changes) =>
      Promise.all(positions.map((each) => kept.edit({ id: each.id, position: each.position })));
    void undoable(
      i18n._('{name} moved', { name }),
      () => write(changes),
      () => write(changes.map((each) => ({ id: each.id, position: each.before, before: each.position }))),
    );
  };
  return (
    <ul className={classes.list}>
      {templates.map((template, at) => (
        <li key={template.id} className={classes.row}>
          <Link to="/templates/$templateId" params={{ templateId: template.id }} className={classes.link ?? ''}>
            <strong>{template.name}</strong>
            <span>{template.exercises.map(({ name }) => name).join(', ')}</span>
          </Link>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={40}
            disabled={at === 0}
            onClick={() => move(template, -1)}
            aria-label={i18n._('Move {name} up', { name: template.name })}
          >
            <Icon name="up" />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={40}
            disabled={at === templates.length - 1}
            onClick={() => move(template, 1)}
            aria-label={i18n._('Move {name} down', { name: template.name })}
          >
            <Icon name="down" />
          </ActionIcon>
          <Button
            variant="light"
            h={40}
            onClick={() => void start(template)}
            aria-label={i18n._('Start {name}', { name: template.name })}
          >
            {i18n._('Start')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
