// The steps of a rule, as data: what a script says when its words are all known.

/** A number, a weight or a percentage, as written. */
export type Value = { amount: string; unit: 'kg' | 'lb' | '%' | null };

/** Which sets are meant: week, day, scheme and set, the last always there; null is every one. */
export type Place = (Expression | null)[];

export type Expression =
  | { is: 'value'; value: Value }
  /** What was planned or done, such as `reps`; without a place all of it. */
  | { is: 'known'; name: string; place: Place | null }
  | { is: 'state'; name: string; tag: Expression | null }
  | { is: 'variable'; name: string }
  | { is: 'compute'; operator: string; left: Expression; right: Expression }
  | { is: 'not' | 'minus'; of: Expression }
  | { is: 'choose'; when: Expression; yes: Expression; no: Expression }
  | { is: 'call'; name: string; arguments: Expression[] };

export type Step =
  | { do: 'set'; target: Expression; by: '=' | '+=' | '-=' | '*=' | '/='; to: Expression }
  | { do: 'if'; when: Expression; yes: Step[]; no: Step[] }
  | { do: 'each'; variable: string; of: Expression; steps: Step[] }
  | { do: 'call'; name: string; arguments: Expression[] };
