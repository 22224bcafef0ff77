/** The head of a process page: what was bought, by whom, for how much. */
import { number, numberOrNull, textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { formatChange, formatCount } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { formatDay } from '../../i18n/time.ts';
import { codeWord } from '../../i18n/words.ts';
import { url } from '../../routes.ts';
import { type Definition, DefinitionList } from '../../ui/definition-list.tsx';
import { dayOf } from './dates.ts';
import { noticeAddress } from './documents.tsx';
import type { ProcessRecord } from './load.ts';
import { growth, moneyText } from './parts.tsx';
import { type ProcessText, text } from './text.ts';

/** « dont 2 conformes, 1 non conforme »: of the bids whose conformity is published. */
function conformity(bids: readonly SqlRow[], words: ProcessText, lang: Language): string | undefined {
  const statuses = bids
    .filter((row) => number(row, 'tenderer_no') === 1)
    .map((row) => textOrNull(row, 'status'));
  const valid = statuses.filter((status) => status === 'valid').length;
  const disqualified = statuses.filter((status) => status === 'disqualified').length;
  if (valid + disqualified === 0) return undefined;
  const parts = [
    ...(valid > 0 ? [words.conforming(formatCount(valid, lang), valid > 1)] : []),
    ...(disqualified > 0 ? [words.notConforming(formatCount(disqualified, lang), disqualified > 1)] : []),
  ];
  return words.among(parts.join(', '));
}

/** The change from award to final, or why there is none to tell. */
function finalNote(process: SqlRow, words: ProcessText, lang: Language): string | undefined {
  const finals = number(process, 'n_finals');
  const awards = number(process, 'n_awards');
  if (finals > 0 && finals < awards)
    return words.someFinals(formatCount(finals, lang), formatCount(awards, lang));
  const share = growth(textOrNull(process, 'awarded_amount'), textOrNull(process, 'final_amount'));
  return share === null ? undefined : words.change(formatChange(share, lang, 0));
}

function amounts(process: SqlRow, words: ProcessText, lang: Language): Definition[] {
  const currency = textOrNull(process, 'currency') ?? 'CAD';
  const inCurrency = { ...process, currency };
  const awards = number(process, 'n_awards');
  const awarded = moneyText(process, 'awarded_amount', lang);
  return [
    {
      term: words.facts.awarded,
      value: awarded ?? (awards > 0 ? words.amountUnpublished : words.notAwarded),
      note: awards > 1 && awarded !== null ? words.several(formatCount(awards, lang)) : undefined,
    },
    ...(awards === 0 && number(process, 'n_finals') === 0
      ? []
      : [
          {
            term: words.facts.final,
            value: moneyText(inCurrency, 'final_amount', lang) ?? words.finalUnpublished,
            note: finalNote(process, words, lang),
          },
        ]),
    ...(number(process, 'n_expenses') > 0
      ? [{ term: words.facts.expenses, value: moneyText(inCurrency, 'expenses_amount', lang) }]
      : []),
  ];
}

function stated(term: string, value: string | null): Definition[] {
  return value === null ? [] : [{ term, value }];
}

export function Facts({ record, lang }: { record: ProcessRecord; lang: Language }) {
  const { process } = record;
  const words = text[lang];
  const read = (column: string) => textOrNull(process, column);
  const count = (n: number) => formatCount(n, lang);
  const tenderers = numberOrNull(process, 'tenderers');
  const days = numberOrNull(process, 'tender_days');
  const ends = dayOf(process, 'ends_at');
  const buyer = read('buyer');
  const type = read('notice_type');
  const method = read('method');
  const notice = noticeAddress(record.documents);
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
    ...amounts(process, words, lang),
    {
      term: words.facts.bidders,
      value: tenderers === null ? null : count(tenderers),
      note: conformity(record.bids, words, lang),
    },
    {
      term: words.facts.method,
      value: method === null ? null : codeWord('methods', method, lang),
      note: read('method_details'),
    },
    ...stated(words.facts.noticeType, type !== null && method === null ? words.unknownType(type) : null),
    ...stated(words.facts.rationale, read('method_rationale')),
    {
      term: words.facts.category,
      value: read('category') === null ? null : codeWord('categories', read('category'), lang),
      note: read('category_details'),
    },
    { term: words.facts.region, value: read('region') },
    { term: words.facts.period, value: days === null || days < 0 ? null : words.days(count(days), days > 1) },
    ...stated(
      words.facts.estimated,
      moneyText({ ...process, currency: read('estimated_currency') }, 'estimated_amount', lang),
    ),
    ...stated(words.facts.ends, ends === null ? null : formatDay(ends, lang)),
    {
      term: words.facts.status,
      value: read('status') === null ? null : codeWord('statuses', read('status'), lang),
    },
    {
      term: words.facts.number,
      value: read('number'),
      note:
        notice === undefined ? (
          read('ocid')
        ) : (
          <>
            {read('ocid')}{' '}
            <a href={notice} rel="noopener">
              {words.seeNotice}
            </a>
          </>
        ),
    },
    ...stated(words.facts.reference, read('tender_id') === read('number') ? null : read('tender_id')),
  ];
  return <DefinitionList lang={lang} items={items} />;
}
