/** How to run a flag again: a command, an address, and the statement of each kind of subject with its values. */
import { literal, parameterNames } from '../../engine/sql.ts';
import type { FlagSubject } from '../../flags/flag.ts';
import { flagStatement } from '../../flags/run.ts';
import { url } from '../../routes.ts';
import { CodeBlock } from '../../ui/code-block.tsx';
import { command } from '../figure/rerun.ts';
import type { PageRequest } from '../page.ts';
import type { Asked } from './ask.ts';
import { text } from './text.ts';

/** The statement as it runs, with the value of each parameter above it. */
export function statementOf({ flag, query }: Asked, subject: FlagSubject): string {
  const { sql, values } = flagStatement(flag, subject, query);
  const names = parameterNames(sql);
  const bound = Object.entries(values)
    .filter(([name]) => names.has(name))
    .map(([name, value]) => `-- $${name} = ${typeof value === 'string' ? literal(value) : String(value)}`);
  return [...bound, sql.trim()].join('\n');
}

export function Again({ request, asked }: { request: PageRequest; asked: Asked }) {
  const { lang, edition, origin } = request;
  const { flag, query } = asked;
  const words = text[lang];
  const params = { ...asked.params, ...(query.result === undefined ? {} : { result: query.result }) };
  const address = url('figure', lang, { id: flag.id }, { ...params, edition: edition.id }, 'json');
  return (
    <section>
      <h2>{words.rerun}</h2>
      <p>{words.rerunLede}</p>
      <h3>{words.command}</h3>
      <CodeBlock lang={lang} code={command(flag, params, edition.id)} />
      <h3>{words.address}</h3>
      <CodeBlock lang={lang} code={`${origin}${address}`} />
      <h3>{words.sql}</h3>
      <p>{words.sqlNote}</p>
      {asked.subjects.map((subject) => (
        <details key={subject.kind}>
          <summary>{words.kinds[subject.kind]}</summary>
          <CodeBlock lang={lang} code={statementOf(asked, subject)} />
        </details>
      ))}
    </section>
  );
}
