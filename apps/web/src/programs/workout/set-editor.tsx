import { i18n, parseNumber } from '@halteres/i18n';
import type { PrescribedSetView, ProgramEdit } from '@halteres/modules/programs/contract';
import { Button, TextInput } from '@halteres/ui';
import { useState, type FormEvent, type ReactNode } from 'react';
import classes from './set-table.module.css';

type Fields = Omit<Extract<ProgramEdit, { kind: 'change_set' }>, 'kind' | 'set'>;
type Props = {
  set: PrescribedSetView;
  number: number;
  gymUnit: 'kg' | 'lb';
  onSave: (fields: Fields) => void;
  onCancel: () => void;
};

/** A set while it is changed; Enter keeps, Escape leaves. */
export function SetEditor({ set, number, gymUnit, onSave, onCancel }: Props): ReactNode {
  const unit = set.load?.unit ?? gymUnit;
  const [min, setMin] = useState(String(set.min));
  const [max, setMax] = useState(String(set.max));
  const [load, setLoad] = useState(set.load?.weight ?? '');
  const [rir, setRir] = useState(set.rir === null ? '' : String(set.rir));
  const [rest, setRest] = useState(String(set.restSeconds));
  const values = {
    min: parseNumber(min),
    max: parseNumber(max),
    load: load.trim() === '' ? null : parseNumber(load),
    rir: rir.trim() === '' ? null : parseNumber(rir),
    rest: parseNumber(rest),
  };
  const wrong = {
    min: values.min === null || values.min < 0,
    max: values.max === null || values.max < (values.min ?? 0),
    load: load.trim() !== '' && !/^\d{1,5}([.,]\d{1,3})?$/.test(load.trim()),
    rir: rir.trim() !== '' && (values.rir === null || values.rir < 0 || values.rir > 10),
    rest: values.rest === null || !Number.isInteger(values.rest) || values.rest < 0 || values.rest > 1200,
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (Object.values(wrong).some(Boolean) || values.min === null || values.max === null || values.rest === null)
      return;
    onSave({
      min: values.min,
      max: values.max,
      load: load.trim() === '' ? null : { weight: load.trim().replace(',', '.'), unit },
      rir: values.rir,
      restSeconds: values.rest,
    });
  };
  const field = (
    label: string,
    value: string,
    onChange: (value: string) => void,
    error: boolean,
    autoFocus = false,
  ) => (
    <TextInput
      w={72}
      size="md"
      inputMode="decimal"
      label={label}
      value={value}
      error={error}
      autoFocus={autoFocus}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
  return (
    <tr>
      <td colSpan={6}>
        <form
          className={classes.editor}
          aria-label={i18n._('Set {number}', { number })}
          onSubmit={onSubmit}
          onKeyDown={(event) => event.key === 'Escape' && onCancel()}
          noValidate
        >
          {field(i18n._('From'), min, setMin, wrong.min, true)}
          {field(i18n._('To'), max, setMax, wrong.max)}
          {field(i18n._('Load, {unit}', { unit }), load, setLoad, wrong.load)}
          {field(i18n._('RIR'), rir, setRir, wrong.rir)}
          {field(i18n._('Rest, s'), rest, setRest, wrong.rest)}
          <Button type="submit" h={40}>
            {i18n._('Save')}
          </Button>
          <Button variant="subtle" h={40} onClick={onCancel}>
            {i18n._('Cancel')}
          </Button>
        </form>
      </td>
    </tr>
  );
}
