import type { ReactNode } from 'react';
import { moveBetween } from './row-keys.ts';
import classes from './data-table.module.css';

export type Column<Row> = {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  align?: 'end';
  width?: string;
  /** Left out on phones. */
  wide?: boolean;
};

type Props<Row> = {
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Opens a row by click; the first cell holds the link that keyboards and screen readers use. */
  onOpen?: (row: Row) => void;
};

/** A dense table. Arrows move between the links of its rows, Enter opens one. */
export function DataTable<Row>({ label, columns, rows, rowKey, onOpen }: Props<Row>): ReactNode {
  return (
    <table
      className={classes.table}
      aria-label={label}
      data-opens={onOpen !== undefined || undefined}
      onKeyDown={(event) => moveBetween(event, 'tbody tr a')}
    >
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              data-align={column.align}
              data-wide={column.wide || undefined}
              style={column.width === undefined ? undefined : { width: column.width }}
            >
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            onClick={(event) => {
              if (
                onOpen === undefined ||
                (event.target instanceof Element && event.target.closest('a, button') !== null)
              )
                return;
              onOpen(row);
            }}
          >
            {columns.map((column) => (
              <td key={column.key} data-align={column.align} data-wide={column.wide || undefined}>
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
