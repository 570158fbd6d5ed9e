import { i18n } from '@halteres/i18n';
import type { Entity } from '@halteres/modules/coaching/contract';
import { Card, Icon } from '@halteres/ui';
import type { ReactNode } from 'react';

type Props = { title: string; name: string; what: 'training' | 'health'; sharing: Entity['sharing'] };

/** Says that something is not shared: an empty list would look like "did not train", or like "nothing hurts". */
export function NotShared({ title, name, what, sharing }: Props): ReactNode {
  return (
    <Card title={title} aside={<Icon name="lock" />}>
      <p className="secondary">
        {sharing?.status === 'ended'
          ? i18n._('The coaching of {name} has ended. What they train and how they are is no longer shown to you.', {
              name,
            })
          : what === 'training'
            ? i18n._(
                '{name} does not share their training with you. Whether they trained cannot be told from here. They can share it under Settings, Who sees my training.',
                { name },
              )
            : i18n._(
                '{name} does not share injuries, body weight and how they feel. Programs do not spare what is not known: what you change is not checked against it either. They can share it under Settings, Who sees my training.',
                { name },
              )}
      </p>
    </Card>
  );
}
