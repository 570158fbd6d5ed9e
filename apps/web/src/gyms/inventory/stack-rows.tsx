import { i18n } from '@halteres/i18n';
import type { Gym } from '@halteres/engine/load/inventory';
import { Button, NativeSelect, TextInput } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { equipmentQuery } from '../gym-queries.ts';
import { RemoveButton, WeightField } from './row-parts.tsx';
import { readWeights, writeWeights } from './weight-list.ts';
import classes from './rows.module.css';

type Stack = Gym['stacks'][string];

const STACKED = new Set(['stack_machine', 'cable', 'assisted_pull_dip_machine']);

/** What the pins of machines and cables weigh. */
export function StackRows({ gym, onChange }: { gym: Gym; onChange: (stacks: Gym['stacks']) => void }): ReactNode {
  const equipment = useQuery(equipmentQuery());
  const { stacks, unit } = gym;
  const machines = (equipment.data ?? []).filter((each) => STACKED.has(each.kind));
  const names = [
    { value: 'default', label: i18n._('All other machines') },
    ...machines.map((each) => ({ value: each.slug, label: each.name })),
  ];
  const free = names.filter((each) => stacks[each.value] === undefined);
  const set = (slug: string, change: Partial<Stack>) => {
    const before = stacks[slug];
    if (before !== undefined) onChange({ ...stacks, [slug]: { ...before, ...change } });
  };
  const rename = (from: string, to: string) =>
    onChange(Object.fromEntries(Object.entries(stacks).map(([slug, stack]) => [slug === from ? to : slug, stack])));
  const remove = (slug: string) =>
    onChange(Object.fromEntries(Object.entries(stacks).filter(([each]) => each !== slug)));
  const add = () => {
    const slug = free[0]?.value;
    if (slug !== undefined)
      onChange({
        ...stacks,
        [slug]: {
          start: { weight: '5', unit },
          step: { weight: '5', unit },
          max: { weight: unit === 'kg' ? '100' : '200', unit },
          addOns: [],
        },
      });
  };
  return (
    <div className={classes.rows}>
      {Object.keys(stacks).length > 0 && (
        <div className={`${classes.row} ${classes.stack} ${classes.head}`} aria-hidden="true">
          <span>{i18n._('Machine')}</span>
          <span>{i18n._('Lightest')}</span>
          <span>{i18n._('Step')}</span>
          <span>{i18n._('Heaviest')}</span>
          <span>{i18n._('Add-ons')}</span>
        </div>
      )}
      {Object.entries(stacks).map(([slug, stack]) => (
        <div key={slug} className={`${classes.row} ${classes.stack}`}>
          <NativeSelect
            size="md"
            aria-label={i18n._('Machine')}
            value={slug}
            data={names.filter((each) => each.value === slug || stacks[each.value] === undefined)}
            onChange={(event) => rename(slug, event.currentTarget.value)}
          />
          <WeightField
            label={i18n._('Lightest pin, {unit}', { unit: stack.start.unit })}
            value={stack.start.weight}
            onChange={(weight) => set(slug, { start: { ...stack.start, weight } })}
          />
          <WeightField
            label={i18n._('Step, {unit}', { unit: stack.step.unit })}
            value={stack.step.weight}
            onChange={(weight) => set(slug, { step: { ...stack.step, weight } })}
          />
          <WeightField
            label={i18n._('Heaviest pin, {unit}', { unit: stack.max.unit })}
            value={stack.max.weight}
            onChange={(weight) => set(slug, { max: { ...stack.max, weight } })}
          />
          <AddOnField stack={stack} onChange={(addOns) => set(slug, { addOns })} />
          <RemoveButton label={i18n._('Remove this stack')} onClick={() => remove(slug)} />
        </div>
      ))}
      <div>
        <Button variant="default" h={40} onClick={add} disabled={free.length === 0}>
          {i18n._('Add a stack')}
        </Button>
      </div>
    </div>
  );
}

const MOST_ADD_ONS = 6;

/** Small weights that can be put on top of a pin, in the unit of the stack. */
function AddOnField({ stack, onChange }: { stack: Stack; onChange: (addOns: Stack['addOns']) => void }): ReactNode {
  const { unit } = stack.start;
  const [text, setText] = useState(writeWeights(stack.addOns));
  const { weights, wrong } = readWeights(text, unit);
  return (
    <TextInput
      size="md"
      aria-label={i18n._('Add-ons, {unit}', { unit })}
      placeholder={i18n._('None')}
      value={text}
      error={wrong !== null || weights.length > MOST_ADD_ONS}
      onChange={(event) => {
        const read = readWeights(event.currentTarget.value, unit);
        setText(event.currentTarget.value);
        if (read.wrong === null && read.weights.length <= MOST_ADD_ONS) onChange(read.weights);
      }}
    />
  );
}
