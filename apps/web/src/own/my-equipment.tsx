import { i18n } from '@halteres/i18n';
import type { UserEquipment } from '@halteres/modules/catalog/contract';
import { Button, Card, SkeletonRows } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { categoryNames } from '../gyms/category-words.ts';
import { LoadState } from '../shell/parts/load-state.tsx';
import page from '../shell/parts/page.module.css';
import { api } from '../shell/session/api.ts';
import { DeclinedBecause, OwnActs } from './own-acts.tsx';
import { ownEquipmentQuery } from './own-queries.ts';
import { PieceForm } from './piece-form.tsx';

/** Equipment the catalogue does not know: one's own, shared with clients, proposed to everybody. */
export function MyEquipment(): ReactNode {
  const query = useQuery(ownEquipmentQuery);
  const [open, setOpen] = useState<UserEquipment | 'new' | null>(null);
  if (open !== null) {
    const piece = open === 'new' ? null : open;
    return <PieceForm key={piece?.id ?? 'new'} piece={piece} onDone={() => setOpen(null)} />;
  }
  return (
    <Card title={i18n._('My equipment')}>
      <div className={page.stack}>
        <LoadState query={query} skeleton={<SkeletonRows rows={2} label={i18n._('Loading')} />}>
          {(pieces) =>
            pieces.length === 0 ? (
              <p className="secondary">{i18n._('Add what the catalogue lacks, and your exercises can name it.')}</p>
            ) : (
              <ul className={page.list}>
                {pieces.map((piece) => (
                  <Piece key={piece.id} piece={piece} onEdit={() => setOpen(piece)} />
                ))}
              </ul>
            )
          }
        </LoadState>
        <div className={page.row}>
          <Button variant="default" h={40} onClick={() => setOpen('new')}>
            {i18n._('Add equipment')}
          </Button>
        </div>
      </div>
    </Card>
  );
}

function Piece({ piece, onEdit }: { piece: UserEquipment; onEdit: () => void }): ReactNode {
  const { id, name, category, description, proposal } = piece;
  return (
    <li className={page.item}>
      <div className={page.itemWords}>
        <p className={page.itemTitle}>{name}</p>
        {description !== null && <p>{description}</p>}
        <p className={page.small}>{categoryNames()[category] ?? category}</p>
        <DeclinedBecause proposal={proposal} />
      </div>
      <OwnActs
        thing={piece}
        proposedText={i18n._('{name} is proposed. Staff see the piece, not who you are.', { name })}
        putAwayText={i18n._('{name} is put away. Exercises keep it.', { name })}
        onEdit={onEdit}
        propose={() => api.catalog.proposals.createEquipment({ id })}
        remove={() => api.catalog.myEquipment.remove({ id })}
        restore={() => api.catalog.myEquipment.restore({ id })}
      />
    </li>
  );
}
