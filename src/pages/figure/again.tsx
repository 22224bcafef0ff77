/** How to get a figure again: a command, an address, a statement; and how to cite it. */
import { dayOfInstant, formatDay } from '../../i18n/time.ts';
import type { Measure } from '../../measures/measure.ts';
import { parseParams } from '../../measures/params.ts';
import { url } from '../../routes.ts';
import { CodeBlock } from '../../ui/code-block.tsx';
import type { FigureParams } from '../figures.ts';
import type { ParamWords } from '../measure/param-words.ts';
import type { PageRequest } from '../page.ts';
import { command, dataAddress, statement } from './rerun.ts';
import { text } from './text.ts';

export function Again({
  request,
  measure,
  params,
}: {
  request: PageRequest;
  measure: Measure;
  params: FigureParams;
}) {
  const { lang, edition, origin } = request;
  const words = text[lang];
  const address = dataAddress(origin, lang, measure, params, edition.id);
  return (
    <section>
      <h2>{words.rerun}</h2>
      <p>{words.rerunLede}</p>
      <h3>{words.command}</h3>
      <CodeBlock lang={lang} code={command(measure, params, edition.id)} />
      <p>
        <small>{words.commandNote}</small>
      </p>
      <h3>{words.address}</h3>
      <CodeBlock lang={lang} code={address} />
      <h3>{words.sql}</h3>
      <p>
        <small>{words.sqlNote}</small>
      </p>
      <CodeBlock lang={lang} code={statement(measure, parseParams(params), edition.currency)} />
    </section>
  );
}

/** The sentence that names a figure for good: its value, its measure, and the edition's whole fingerprint. */
export function citation(
  { lang, edition, origin }: PageRequest,
  measure: Measure,
  params: FigureParams,
  said: readonly ParamWords[],
  value: string,
): string {
  const { manifest } = edition;
  const words = text[lang];
  const cited = words.citation({
    title: measure.title[lang],
    filters: said.length === 0 ? '' : ` (${said.map((param) => param.value).join(', ')})`,
    value,
    measure: measure.id,
    version: measure.version,
    edition: manifest.number,
    day: formatDay(dayOfInstant(manifest.publishedAt) ?? manifest.publishedAt, lang),
    id: edition.id,
    address: `${origin}${url('figure', lang, { id: measure.id }, { ...params, edition: edition.id })}`,
  });
  return edition.fictional ? `${words.fictional}${cited}` : cited;
}
