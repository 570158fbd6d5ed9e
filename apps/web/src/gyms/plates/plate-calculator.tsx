import { i18n, parseNumber } from '@halteres/i18n';
import { barChoices } from '@halteres/engine/load/bar-choices';
import type { Gym, Weight } from '@halteres/engine/load/inventory';
import type { LoadedBar } from '@halteres/engine/load/load-bar';
import { weightOf } from '@halteres/engine/load/mass';
import { Button, Icon, NativeSelect, PlateBar, SegmentedChoice, TextInput } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { barTypesQuery, plateTypesQuery } from '../gym-queries.ts';
import { drawnPlate } from './drawn-plates.ts';
import { sideText, written } from './side-text.ts';
import classes from './plates.module.css';

type Props = {
  plates: Gym['plates'];
  bars: Gym['bars'];
  start: Weight;
  /** Takes the load that is drawn; without it the calculator only tells. */
  onUse?: (load: Weight) => void;
};

const NO_COLLARS: Weight = { weight: '0', unit: 'kg' };
const HEAVIEST = 5000;

/** How to load a bar: drawn, in words, and the next loads to either side. */
export function PlateCalculator({ plates, bars, start, onUse }: Props): ReactNode {
  const [typed, setTyped] = useState(start.weight);
  const [unit, setUnit] = useState(start.unit);
  const [barAt, setBarAt] = useState(0);
  const [collars, setCollars] = useState('0');
  const { data: barTypes } = useQuery(barTypesQuery());
  const { data: plateTypes = [] } = useQuery(plateTypesQuery);
  const bar = bars[barAt] ?? bars[0];
  const number = parseNumber(typed);
  const isWeight = number !== null && number >= 0 && number <= HEAVIEST;
  const barName = (type: string): string =>
    barTypes?.find(({ slug }) => slug === type)?.name ?? type.replaceAll('_', ' ');
  if (bar === undefined)
    return <p className="secondary">{i18n._('No bar is listed there, so nothing can be loaded.')}</p>;
  const target: Weight = { weight: isWeight ? String(Math.round(number * 1000) / 1000) : '0', unit };
  const { loaded, down, up } = barChoices(target, bar, { ...NO_COLLARS, weight: collars }, plates);
  const inUnit = (load: LoadedBar): Weight => weightOf(load.total, unit);
  return (
    <div className={classes.calculator}>
      <div className={classes.fields}>
        <TextInput
          size="md"
          inputMode="decimal"
          label={i18n._('Weight on the bar')}
          value={typed}
          error={isWeight ? undefined : i18n._('Enter a weight.')}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onFocus={(event) => event.currentTarget.select()}
        />
        <SegmentedChoice
          label={i18n._('Unit')}
          value={unit}
          onChange={setUnit}
          options={[
            { value: 'kg', label: 'kg' },
            { value: 'lb', label: 'lb' },
          ]}
        />
        <NativeSelect
          size="md"
          label={i18n._('Bar')}
          value={String(bars.indexOf(bar))}
          data={bars.map((each, at) => ({ value: String(at), label: `${barName(each.type)}, ${written(each)}` }))}
          onChange={(event) => setBarAt(Number(event.currentTarget.value))}
        />
        <NativeSelect
          size="md"
          label={i18n._('Collars, both')}
          value={collars}
          data={[
            { value: '0', label: i18n._('None') },
            { value: '0.5', label: written({ weight: '0.5', unit: 'kg' }) },
            { value: '5', label: written({ weight: '5', unit: 'kg' }) },
          ]}
          onChange={(event) => setCollars(event.currentTarget.value)}
        />
      </div>
      {isWeight && (
        <>
          <PlateBar
            plates={loaded.perSide.map((plate) => drawnPlate(plate, plateTypes))}
            hasCollar={collars !== '0'}
            label={sideText(loaded.perSide)}
          />
          <div role="status" className={classes.answer}>
            <strong className={classes.total}>{written(inUnit(loaded))}</strong>
            <p>{sideText(loaded.perSide)}</p>
            <p className={loaded.status === 'exact' ? 'secondary' : classes.missing}>
              {statusText(loaded, target, bar)}
            </p>
          </div>
          <div className={classes.steps}>
            <Button
              variant="default"
              h={48}
              disabled={down === null}
              leftSection={<Icon name="down" />}
              aria-label={
                down === null ? i18n._('Nothing lighter') : i18n._('Down to {load}', { load: written(inUnit(down)) })
              }
              onClick={() => down !== null && setTyped(inUnit(down).weight)}
            >
              {down === null ? i18n._('Nothing lighter') : written(inUnit(down))}
            </Button>
            <Button
              variant="default"
              h={48}
              disabled={up === null}
              rightSection={<Icon name="up" />}
              aria-label={
                up === null ? i18n._('Nothing heavier') : i18n._('Up to {load}', { load: written(inUnit(up)) })
              }
              onClick={() => up !== null && setTyped(inUnit(up).weight)}
            >
              {up === null ? i18n._('Nothing heavier') : written(inUnit(up))}
            </Button>
          </div>
          {onUse !== undefined && (
            <Button h={48} onClick={() => onUse(inUnit(loaded))}>
              {i18n._('Use {load}', { load: written(inUnit(loaded)) })}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

function statusText({ status, error }: LoadedBar, target: Weight, bar: Weight): string {
  if (status === 'exact') return i18n._('Exactly that.');
  if (status === 'below_min') return i18n._('The bar alone weighs {weight}.', { weight: written(bar) });
  if (status === 'above_max') return i18n._('All plates together make no more.');
  const off = written(weightOf(error < 0n ? -error : error, target.unit));
  return error < 0n
    ? i18n._('{off} less than {target}: these plates build nothing nearer.', { off, target: written(target) })
    : i18n._('{off} more than {target}: these plates build nothing nearer.', { off, target: written(target) });
}
