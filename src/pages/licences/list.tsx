/** A list of licences: each with how it was found, what it follows and why; the same list whole as JSON and CSV. */
import type { ComponentChildren } from 'preact';
import type { Edition } from '../../editions/open.ts';
import { flag, number, numberOrNull, text as textCell, textOrNull } from '../../engine/cells.ts';
import { first, type SqlParams, type SqlRow } from '../../engine/engine.ts';
import { fill } from '../../engine/sql.ts';
import { formatMoney } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { formatDay } from '../../i18n/time.ts';
import { codeWord } from '../../i18n/words.ts';
import { url } from '../../routes.ts';
import type { ResultEntry } from '../../ui/result-list.tsx';
import type { DataAnswer } from '../page.ts';
import chosenSql from './chosen.sql';
import countSql from './count.sql';
import listSql from './list.sql';
import { text } from './list-text.ts';
import { withOrganizations } from './organizations.ts';
import previousSql from './previous.sql';
import { signNames, signs } from './query.ts';
import rowsSql from './rows.sql';

export const byStart = 'p.starts_on desc nulls last, p.pid';
export const byEnd = 'p.ends_on, p.pid';

export interface LicenceSelection {
  readonly filters: string;
  readonly params: SqlParams;
  readonly order: typeof byStart | typeof byEnd;
}

export async function countLicences(
  edition: Edition,
  { filters, params }: LicenceSelection,
): Promise<number> {
  const row = await first(edition, fill(countSql, { filters }), params);
  return row ? number(row, 'n') : 0;
}

export async function licencePage(
  edition: Edition,
  { filters, params, order }: LicenceSelection,
  limit: number,
  offset: number,
): Promise<readonly SqlRow[]> {
  const chosen = await edition.all(
    fill(chosenSql, { filters, order, limit: String(limit), offset: String(offset) }),
    params,
  );
  if (chosen.length === 0) return [];
  const pids = chosen.map((row) => number(row, 'pid')).join(', ');
  const before = await edition.all(fill(previousSql, { pids }));
  const previous = before.map((row) => number(row, 'previous_pid')).join(', ');
  const rows = await edition.all(fill(listSql, { pids, previous: previous === '' ? '-1' : previous, order }));
  return withOrganizations(edition, rows);
}

const columns = [
  'ocid',
  'number',
  'title',
  'buyerId',
  'buyer',
  'supplierId',
  'supplier',
  'startsOn',
  'endsOn',
  'endsSoon',
  'method',
  'legalBasis',
  'oneSupplierStated',
  'awardedAmount',
  'currency',
  'unspsc',
  'foundBy',
  'terms',
  'publishers',
  'follows',
  'followsBecause',
  'placeInChain',
  'lengthOfChain',
  'firstOfChain',
];

export function licenceRows(
  edition: Edition,
  { filters, params, order }: LicenceSelection,
  head: Readonly<Record<string, unknown>>,
): DataAnswer {
  return {
    kind: 'rows',
    head: { ...head, currency: edition.currency },
    columns,
    rows: edition.stream(fill(rowsSql, { filters, order }), params),
  };
}

const reasons = ['stated', 'same_subject', 'same_product', 'same_supplier', 'says_renewal'] as const;

/** « Suit : Licences 2023 (même objet, même fournisseur) » */
function follows(row: SqlRow, lang: Language): ComponentChildren | undefined {
  const ocid = textOrNull(row, 'previous_ocid');
  if (ocid === null) return undefined;
  const words = text[lang];
  const why = reasons.filter((reason) => flag(row, reason)).map((reason) => words.reasons[reason]);
  return (
    <>
      {words.follows}{' '}
      <a href={url('process', lang, { ocid })}>{textOrNull(row, 'previous_title') ?? words.untitled}</a> (
      {why.join(', ')})
    </>
  );
}

function place(row: SqlRow, lang: Language): string | undefined {
  const at = numberOrNull(row, 'place');
  const of = numberOrNull(row, 'n_places');
  return at === null || of === null ? undefined : text[lang].place(at, of);
}

export function foundBy(row: SqlRow, lang: Language): string {
  const found = signNames.filter((sign) => flag(row, signs[sign])).map((sign) => text[lang].found[sign]);
  return `${text[lang].foundBy} ${found.join(', ')}`;
}

export function licenceEntry(row: SqlRow, lang: Language): ResultEntry {
  const words = text[lang];
  const buyer = textOrNull(row, 'buyer_name');
  const buyerId = textOrNull(row, 'buyer_id');
  const supplier = textOrNull(row, 'supplier');
  const supplierId = textOrNull(row, 'supplier_id');
  const starts = textOrNull(row, 'starts_on');
  const ends = textOrNull(row, 'ends_on');
  const amount = textOrNull(row, 'awarded_amount');
  const currency = textOrNull(row, 'currency');
  const facts: (ComponentChildren | undefined)[] = [
    buyer === null ? (
      words.noBuyer
    ) : buyerId === null ? (
      buyer
    ) : (
      <a href={url('buyer', lang, { id: buyerId })}>{buyer}</a>
    ),
    supplier !== null && supplierId !== null ? (
      <>
        {words.supplier} <a href={url('supplier', lang, { id: supplierId })}>{supplier}</a>
      </>
    ) : undefined,
    starts === null
      ? undefined
      : number(row, 'n_awards') > 0
        ? words.awarded(formatDay(starts, lang))
        : words.noticed(formatDay(starts, lang)),
    ends === null ? words.noEnd : words.until(formatDay(ends, lang)),
    codeWord('methods', textOrNull(row, 'method'), lang),
    foundBy(row, lang),
    follows(row, lang),
    place(row, lang),
  ];
  return {
    id: textCell(row, 'ocid'),
    href: url('process', lang, { ocid: textCell(row, 'ocid') }),
    title: textOrNull(row, 'title') ?? words.untitled,
    facts: facts.filter((fact) => fact !== undefined),
    amount:
      amount === null || currency === null
        ? number(row, 'n_awards') === 0
          ? words.notAwarded
          : words.noAmount
        : formatMoney(amount, currency, lang),
  };
}
