/** JSON with sorted keys and no spaces, so that equal values have equal text (after RFC 8785). Undefined members are left out. */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) {
    let text = '[';
    for (let i = 0; i < value.length; i++) text += `${i === 0 ? '' : ','}${canonicalJson(value[i] ?? null)}`;
    return `${text}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = value as Record<string, unknown>;
  let text = '{';
  for (const key of Object.keys(members).toSorted()) {
    if (members[key] === undefined) continue;
    text += `${text === '{' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(members[key])}`;
  }
  return `${text}}`;
};
