import { i18n } from '@halteres/i18n';
import { Button } from '@halteres/ui';
import type { ReactNode } from 'react';
import { useMe } from '../shell/session/session.ts';
import { GenerationState } from './generation-state.tsx';
import type { Generation } from './use-generation.ts';
import page from '../shell/parts/page.module.css';

/** How far a generation is, the button that starts one, and how many are left. */
export function GenerateFoot(props: { generation: Generation; entityId: string; gymId: string }): ReactNode {
  const { subscription } = useMe();
  return (
    <>
      <GenerationState {...props} />
      <div className={page.foot}>
        <Button type="submit" h={40} loading={props.generation.state === 'running'}>
          {i18n._('Generate the program')}
        </Button>
        <span className={page.small}>
          {i18n._(
            '{count, plural, =0 {None left in your plan} one {# left in your plan} other {# left in your plan}}',
            { count: subscription.generationsRemaining },
          )}
        </span>
      </div>
    </>
  );
}
