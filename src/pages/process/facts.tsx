/** The head of a process page: what was bought, by whom, for how much. */
import { number, numberOrNull, textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { formatChange, formatCount, formatMoney } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { dayOfInstant, formatDay } from '../../i18n/time.ts';
import { codeWord } from '../../i18n/words.ts';
import { url } from '../../routes.ts';
import { type Definition, DefinitionList } from '../../ui/definition-list.tsx';
import { text } from './text.ts';

/** Change of an exact amount against another, as a share; for words only, never summed. */
function growth(from: string | null, to: string | null): number | null {
  if (from === null || to === null || Number(from) <= 0) return null;
  return Number(to) / Number(from) - 1;
}

export function Facts({ process, lang }: { process: SqlRow; lang: Language }) {
  const words = text[lang];
  const read = (column: string) => textOrNull(process, column);
  const currency = read('currency') ?? undefined;
  const money = (column: string, code = currency) => {
    const amount = read(column);
    return amount === null ? null : formatMoney(amount, code, lang);
  };
  const count = (n: number) => formatCount(n, lang);
  const tenderers = numberOrNull(process, 'tenderers');
  const disqualified = number(process, 'n_disqualified');
  const days = numberOrNull(process, 'tender_days');
  const share = growth(read('awarded_amount'), read('final_amount'));
  const ends = read('ends_at');
  const endDay = ends === null ? undefined : dayOfInstant(ends);
  const buyer = read('buyer');
  const type = read('notice_type');
  const method = read('method');
  const items: Definition[] = [
    {
      term: words.facts.buyer,
      value:
        buyer === null ? (
          read('buyer_name')
        ) : (
          <a href={url('buyer', lang, { id: buyer })}>{read('buyer_name')}</a>
        ),
    },
    {
      term: words.facts.awarded,
      value: money('awarded_amount'),
      note: number(process, 'n_awards') > 1 ? words.several : undefined,
    },
    {
      term: words.facts.final,
      value: money('final_amount', currency ?? 'CAD'),
      note: share === null ? undefined : words.change(formatChange(share, lang, 0)),
    },
    ...(number(process, 'n_expenses') > 0
      ? [{ term: words.facts.expenses, value: money('expenses_amount', currency ?? 'CAD') }]
      : []),
    {
      term: words.facts.bidders,
      value: tenderers === null ? null : count(tenderers),
      note: disqualified > 0 ? words.conforming(count(disqualified)) : undefined,
    },
    {
      term: words.facts.method,
      value: method === null ? null : codeWord('methods', method, lang),
      note: read('method_details'),
    },
    ...(type !== null && method === null
      ? [{ term: words.facts.noticeType, value: words.unknownType(type) }]
      : []),
    ...(read('method_rationale') === null
      ? []
      : [{ term: words.facts.rationale, value: read('method_rationale') }]),
    {
      term: words.facts.category,
      value: read('category') === null ? null : codeWord('categories', read('category'), lang),
      note: read('category_details'),
    },
    { term: words.facts.region, value: read('region') },
    { term: words.facts.period, value: days === null || days < 0 ? null : words.days(count(days), days > 1) },
    ...(read('estimated_amount') === null
      ? []
      : [
          {
            term: words.facts.estimated,
            value: money('estimated_amount', read('estimated_currency') ?? undefined),
          },
        ]),
    ...(endDay === undefined ? [] : [{ term: words.facts.ends, value: formatDay(endDay, lang) }]),
    {
      term: words.facts.status,
      value: read('status') === null ? null : codeWord('statuses', read('status'), lang),
    },
    { term: words.facts.number, value: read('number'), note: read('ocid') },
    ...(read('tender_id') === null ? [] : [{ term: words.facts.reference, value: read('tender_id') }]),
  ];
  return <DefinitionList lang={lang} items={items} />;
}
