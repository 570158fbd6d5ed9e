import { ERRORS } from '@halteres/modules/kernel/contract';

/** The page of every problem the API answers with. */
export function errorsMarkdown(): string {
  const lines = [
    '# Problems',
    '',
    'Every failure of the API is a document of RFC 9457 (`application/problem+json`): `type`, `title`, `status`, `detail`,',
    '`code`, and where input was wrong `errors`, a list of `path` and `message`. The code is stable; the words may change.',
    '',
    '| code | status | what it means |',
    '|---|---|---|',
    ...Object.entries(ERRORS).map(
      ([code, { status, message }]) =>
        `| <a id="${code.toLowerCase()}"></a>\`${code.toLowerCase()}\` | ${status} | ${message} |`,
    ),
    '| `internal_server_error` | 500 | Something broke on our side. The id in `x-request-id` finds it in the log. |',
    '',
  ];
  return lines.join('\n');
}
