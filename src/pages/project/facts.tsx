/** The facts of a project: its last words, and what is measured against the chosen plan. */
import { numberOrNull, textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { formatChange } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { formatDay } from '../../i18n/time.ts';
import { url } from '../../routes.ts';
import { type Definition, DefinitionList } from '../../ui/definition-list.tsx';
import { Silence } from '../../ui/silence.tsx';
import { text as listText } from '../projects/text.ts';
import type { Against } from './against.ts';
import { moneyOf } from './head.tsx';
import { text } from './text.ts';

function isStatus(value: string): value is keyof (typeof text.fr)['statuses'] {
  return value in text.fr.statuses;
}

export function statusWords(value: string | null, lang: Language): string | null {
  return value === null ? null : isStatus(value) ? text[lang].statuses[value] : value;
}

function day(row: SqlRow, column: string, lang: Language): string | null {
  const found = textOrNull(row, column);
  return found === null ? null : formatDay(found, lang);
}

export interface FactsProps {
  readonly project: SqlRow;
  readonly dataset: SqlRow | undefined;
  readonly measured: Against;
  readonly lang: Language;
}

export function Facts({ project, dataset, measured, lang }: FactsProps) {
  const words = text[lang].facts;
  const share = (value: number | null) =>
    value === null ? (
      <Silence lang={lang}>{listText[lang].notComputable}</Silence>
    ) : (
      formatChange(value, lang, 1)
    );
  const key = textOrNull(project, 'organization_key');
  const name = textOrNull(project, 'organization');
  const slip = numberOrNull(project, 'slip_rate');
  const run = numberOrNull(project, 'rating_run');
  const items: Definition[] = [
    {
      term: words.organization,
      value:
        key === null || key === '' || name === null ? (
          name
        ) : (
          <a href={url('projectOrganization', lang, { id: key })}>{name}</a>
        ),
    },
    { term: words.sector, value: textOrNull(project, 'sector') },
    { term: words.status, value: statusWords(textOrNull(project, 'status'), lang) },
    {
      term: words.forecast,
      value: moneyOf(project, 'forecast_cost', lang),
      note: day(project, 'forecast_cost_on', lang),
    },
    { term: words.spent, value: moneyOf(project, 'spent', lang) },
    { term: words.end, value: day(project, 'forecast_end', lang) },
    { term: words.cost, value: share(measured.cost) },
    { term: words.schedule, value: share(measured.schedule) },
    { term: words.reported, value: share(numberOrNull(project, 'reported_variance')) },
    {
      term: words.slip,
      value:
        slip === null ? (
          <Silence lang={lang}>{listText[lang].notComputable}</Silence>
        ) : (
          text[lang].number(slip)
        ),
      note: slip === null ? undefined : words.slipNote(text[lang].number(slip)),
    },
    {
      term: words.rating,
      value: run === null ? null : words.ratingNote(run),
      note: day(project, 'rating_since', lang),
    },
    {
      term: words.update,
      value: day(project, 'last_publication_on', lang),
      note: dataset === undefined ? undefined : textOrNull(dataset, lang === 'fr' ? 'title_fr' : 'title_en'),
    },
  ];
  return <DefinitionList lang={lang} items={items} />;
}
