import { i18n } from '@halteres/i18n';
import type { ClassMember } from '@halteres/modules/coaching/contract';
import { Button, Card, SkeletonRows } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { LoadState } from '../../shell/parts/load-state.tsx';
import { AddMember } from './add-member.tsx';
import { MemberRow } from './member-row.tsx';
import { membersQuery } from './member-queries.ts';
import page from '../../shell/parts/page.module.css';

/** Who comes to a class. */
export function Roster({ classId }: { classId: string }): ReactNode {
  const query = useQuery(membersQuery(classId));
  const [adding, setAdding] = useState(false);
  return (
    <Card
      title={i18n._('Roster')}
      aside={
        <Button variant="default" h={40} onClick={() => setAdding(true)} disabled={adding}>
          {i18n._('Add somebody')}
        </Button>
      }
    >
      <LoadState query={query} skeleton={<SkeletonRows rows={3} height={64} label={i18n._('Loading')} />}>
        {(members: ClassMember[]) => (
          <div className={page.stack}>
            {adding && <AddMember classId={classId} members={members} onClose={() => setAdding(false)} />}
            {members.length === 0 && !adding && (
              <p className="secondary">
                {i18n._(
                  'Nobody is on the roster: programs are made for the size of the class, with a mix of levels. Clients bring their 1RMs and injuries along.',
                )}
              </p>
            )}
            <ul className={page.list}>
              {members.map((member) => (
                <MemberRow key={member.id} member={member} />
              ))}
            </ul>
          </div>
        )}
      </LoadState>
    </Card>
  );
}
