/** Awards and their contracts: who, how much, what it became. */
import type { ComponentChildren } from 'preact';
import { textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { formatChange, formatCount } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { codeWord } from '../../i18n/words.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Silence } from '../../ui/silence.tsx';
import type { AwardRow } from './award-rows.ts';
import { dayOf } from './dates.ts';
import type { ProcessRecord } from './load.ts';
import { day, Folded, growth, money, moneyText, nameOf } from './parts.tsx';
import { text } from './text.ts';

/** A line of the table: an award, with one of its contracts; or a contract whose award is not published. */
interface Line {
  readonly award?: AwardRow;
  readonly contract?: SqlRow;
  /** False on the further contracts of an award, so that its amount is not read twice. */
  readonly first: boolean;
}

function linesOf(record: ProcessRecord): Line[] {
  const { awards } = record;
  const known = new Set(awards.map(({ row }) => textOrNull(row, 'award_id')));
  const lines = awards.flatMap((award): Line[] => {
    const id = textOrNull(award.row, 'award_id');
    const contracts = record.contracts.filter((row) => id !== null && textOrNull(row, 'award_id') === id);
    if (contracts.length === 0) return [{ award, first: true }];
    return contracts.map((contract, index) => ({ award, contract, first: index === 0 }));
  });
  const orphans = record.contracts
    .filter((row) => !known.has(textOrNull(row, 'award_id')))
    .map((contract): Line => ({ contract, first: true }));
  return [...lines, ...orphans];
}

const shownMembers = 5;

function Suppliers({ line: { award, contract }, lang }: { line: Line; lang: Language }) {
  const words = text[lang];
  const suppliers = award?.suppliers ?? (contract && textOrNull(contract, 'name') !== null ? [contract] : []);
  if (suppliers.length === 0) return <Silence lang={lang} />;
  const list: ComponentChildren = (
    <ul class="plain-list">
      {suppliers.map((row, index) => (
        <li key={String(index)}>{nameOf(row, lang)}</li>
      ))}
    </ul>
  );
  if (suppliers.length === 1) return <>{suppliers.map((row) => nameOf(row, lang))}</>;
  const together = words.together(formatCount(suppliers.length, lang));
  return suppliers.length > shownMembers ? (
    <details class="more">
      <summary>{together}</summary>
      {list}
    </details>
  ) : (
    <>
      {list}
      <small>{together}</small>
    </>
  );
}

function statusOf({ award, contract }: Line): string | null {
  const status = award ? textOrNull(award.row, 'status') : contract ? textOrNull(contract, 'status') : null;
  return status === 'active' ? null : status;
}

export function Awards({ record, lang }: { record: ProcessRecord; lang: Language }) {
  const words = text[lang];
  const lines = linesOf(record);
  const contractHas = (column: string) =>
    lines.some(({ contract }) => contract && textOrNull(contract, column));
  const differs = ({ award, contract }: Line) =>
    contract !== undefined &&
    textOrNull(contract, 'amount') !== null &&
    (!award || textOrNull(contract, 'amount') !== textOrNull(award.row, 'amount'));
  const contractDay = (key: string, header: string, column: string): Column<Line> => ({
    key,
    header,
    cell: ({ contract }) => (contract ? day(contract, column, lang) : <Silence lang={lang} />),
  });
  const contractMoney = (key: string, header: string, column: string): Column<Line> => ({
    key,
    header,
    align: 'end',
    cell: ({ contract }) => (contract ? money(contract, column, lang) : <Silence lang={lang} />),
  });
  const grown = ({ contract }: Line) =>
    contract ? growth(textOrNull(contract, 'awarded_amount'), textOrNull(contract, 'final_amount')) : null;
  const columns: Column<Line>[] = [
    {
      key: 'supplier',
      header: words.supplier,
      rowHeader: true,
      cell: (line) => {
        const status = statusOf(line);
        return (
          <>
            <Suppliers line={line} lang={lang} />
            {status === null ? null : <small> {codeWord('statuses', status, lang)}</small>}
          </>
        );
      },
    },
    {
      key: 'day',
      header: words.awardDay,
      cell: ({ award }) => (award ? day(award.row, 'awarded_at', lang) : <Silence lang={lang} />),
    },
    {
      key: 'amount',
      header: words.facts.awarded,
      align: 'end',
      cell: ({ award, first }) => {
        if (!award) return <Silence lang={lang} />;
        if (!first) return words.sameAward;
        const total = moneyText(award.row, 'total_amount', lang);
        return (
          <>
            {moneyText(award.row, 'amount', lang) ?? <Silence lang={lang}>{words.amountUnpublished}</Silence>}
            {total === null ? null : (
              <>
                <br />
                <small>{words.withOptions(total)}</small>
              </>
            )}
          </>
        );
      },
    },
    ...(contractHas('signed_at') ? [contractDay('signed', words.signedOn, 'signed_at')] : []),
    ...(lines.some(differs) ? [contractMoney('contract', words.currentAmount, 'amount')] : []),
    ...(contractHas('final_amount') ? [contractMoney('final', words.facts.final, 'final_amount')] : []),
    ...(lines.some((line) => grown(line) !== null)
      ? [
          {
            key: 'growth',
            header: words.growth,
            align: 'end' as const,
            cell: (line: Line) => {
              const share = grown(line);
              return share === null ? <Silence lang={lang} /> : formatChange(share, lang, 0);
            },
          },
        ]
      : []),
    ...(lines.some(({ contract }) => contract && dayOf(contract, 'ends_at') !== null)
      ? [contractDay('ends', words.contractEnds, 'ends_at')]
      : []),
  ];
  return (
    <Folded lang={lang} count={lines.length}>
      <DataTable
        lang={lang}
        caption={words.awards}
        captionHidden
        rows={lines}
        rowKey={(_, index) => String(index)}
        empty={words.noAwards}
        columns={columns}
      />
    </Folded>
  );
}
