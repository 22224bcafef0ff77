/** The question answered group by group: the first and the last year's share, each a figure, and the answer. */
import { formatCount } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Figure } from '../../ui/figure.tsx';
import { figureOf } from '../figures.ts';
import { dimensionWord } from '../measure/param-words.ts';
import type { PageRequest } from '../page.ts';
import type { FirmYear } from './answer.ts';
import { type Group, type GroupSplit, shareParams, shareRow } from './read.ts';
import { text } from './text.ts';

interface Judged extends Group {
  readonly first: FirmYear;
  readonly last: FirmYear;
}

/** Groups that have an answer, those of most awards first. */
function judged(groups: readonly Group[]): Judged[] {
  return groups
    .flatMap((group) => {
      const [first, last] = group.answer.years ?? [];
      return first && last ? [{ ...group, first, last }] : [];
    })
    .sort((a, b) => b.last.n - a.last.n || (a.key < b.key ? -1 : 1));
}

export function ShareOfYear({
  request: { edition, lang },
  split,
  group,
  year,
  inline = false,
}: {
  request: PageRequest;
  split?: GroupSplit;
  group: string;
  year: FirmYear;
  inline?: boolean;
}) {
  const figure = figureOf(
    edition,
    lang,
    'occasional-award-share',
    shareParams(split, group, year.year),
    shareRow(year),
  );
  return <Figure figure={figure} lang={lang} variant={inline ? 'inline' : 'cell'} />;
}

function yearColumn(
  request: PageRequest,
  split: GroupSplit,
  which: 'first' | 'last',
  header: string,
): Column<Judged> {
  return {
    key: which,
    header,
    align: 'end',
    sortValue: (row) => row[which].occasional / row[which].n,
    cell: (row) => (
      <>
        <ShareOfYear request={request} split={split} group={row.key} year={row[which]} />{' '}
        <small>({row[which].year})</small>
      </>
    ),
  };
}

const noNames: ReadonlyMap<string, string> = new Map();

function nameOf(split: GroupSplit, key: string, lang: Language): string {
  return dimensionWord(split, key, noNames, lang);
}

export function Groups({
  request,
  split,
  groups,
}: {
  request: PageRequest;
  split: GroupSplit;
  groups: readonly Group[];
}) {
  const { lang } = request;
  const words = text[lang];
  const rows = judged(groups);
  const others = groups.length - rows.length;
  return (
    <section>
      <h2>{words.groups[split]}</h2>
      <p>{words.groupsNote}</p>
      {rows.length === 0 ? (
        <p>{words.noGroup}</p>
      ) : (
        <DataTable
          lang={lang}
          caption={words.groups[split]}
          captionHidden
          sortable
          rows={rows}
          rowKey={({ key }) => key}
          columns={[
            {
              key: 'name',
              header: words.name[split],
              rowHeader: true,
              sortValue: ({ key }) => nameOf(split, key, lang),
              cell: ({ key }) => nameOf(split, key, lang),
            },
            yearColumn(request, split, 'first', words.start),
            yearColumn(request, split, 'last', words.end),
            { key: 'answer', header: words.answer, cell: ({ answer }) => words.short[answer.verdict] },
            {
              key: 'n',
              header: words.awards,
              align: 'end',
              sortValue: ({ last }) => last.n,
              cell: ({ last }) => formatCount(last.n, lang),
            },
          ]}
        />
      )}
      {rows.length > 0 && others > 0 ? <p>{words.someUnknown(others)}</p> : null}
    </section>
  );
}
