/** An organization's latest processes: facts of one row each, as published. */
import type { Edition } from '../../editions/open.ts';
import { number, text as textCell, textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { formatMoney } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { formatDay } from '../../i18n/time.ts';
import { codeWord } from '../../i18n/words.ts';
import type { OrganizationRole } from '../../measures/narrowed.ts';
import { url } from '../../routes.ts';
import { ResultList } from '../../ui/result-list.tsx';
import { Silence } from '../../ui/silence.tsx';
import latestSql from './latest.sql';
import { text } from './text.ts';

export function latestProcesses(
  edition: Edition,
  oid: number,
  role: OrganizationRole,
): Promise<readonly SqlRow[]> {
  return edition.all(latestSql, { oid, role, currency: edition.currency });
}

/** Who stands on the other side: the buyer, the one supplier, or how many there are; private individuals are not named. */
function counterpartOf(row: SqlRow, role: OrganizationRole, lang: Language): string | null {
  if (role === 'supplier') return textOrNull(row, 'buyer_name');
  const n = number(row, 'n_suppliers');
  return n > 1 ? text[lang].severalSuppliers(n) : textOrNull(row, 'supplier_name');
}

export function LatestProcesses({
  rows,
  role,
  lang,
}: {
  rows: readonly SqlRow[];
  role: OrganizationRole;
  lang: Language;
}) {
  return (
    <ResultList
      heading="h3"
      entries={rows.map((row) => {
        const ocid = textCell(row, 'ocid');
        const day = textOrNull(row, 'day');
        const amount = textOrNull(row, 'amount');
        const other = counterpartOf(row, role, lang);
        return {
          id: ocid,
          href: url('process', lang, { ocid }),
          title: textOrNull(row, 'title') ?? `${text[lang].untitled} (${textCell(row, 'number')})`,
          facts: [
            day === null ? <Silence lang={lang} /> : formatDay(day, lang),
            codeWord('methods', textOrNull(row, 'method'), lang),
            ...(other === null ? [] : [other]),
          ],
          amount:
            amount === null ? (
              <Silence lang={lang} />
            ) : (
              formatMoney(amount, textOrNull(row, 'currency') ?? undefined, lang)
            ),
        };
      })}
    />
  );
}
