import { useDroppable } from '@dnd-kit/core';
import type { ComponentProps, ReactNode } from 'react';

type Props = Omit<ComponentProps<'section'>, 'ref' | 'id'> & { place: string };

/** A day of a calendar that workouts are dropped on. */
export function DayPlace({ place, children, ...rest }: Props): ReactNode {
  const { setNodeRef, isOver } = useDroppable({ id: place });
  return (
    <section ref={setNodeRef} data-target={isOver || undefined} {...rest}>
      {children}
    </section>
  );
}
