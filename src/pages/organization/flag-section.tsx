/** Flags on a profile: how many of its processes each finds, and what they find in the organization itself. */
import { findFlag } from '../../flags/run.ts';
import type { Language } from '../../i18n/language.ts';
import { formatObserved } from '../../i18n/observed.ts';
import { codeWord } from '../../i18n/words.ts';
import type { OrganizationRole } from '../../measures/narrowed.ts';
import { url } from '../../routes.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Figure } from '../../ui/figure.tsx';
import type { FlagCount, FlaggedDealing, OrganizationFlags } from './flags.ts';
import { text } from './text.ts';

/** More stand on the flags' own pages. */
const mostShown = 25;

interface Shown {
  readonly lang: Language;
  readonly id: string;
  readonly role: OrganizationRole;
  readonly currency: string;
}

function Counts({ counts, lang, id }: Shown & { counts: readonly FlagCount[] }) {
  const words = text[lang].flags;
  return (
    <DataTable
      lang={lang}
      caption={words.countsCaption}
      rows={counts}
      rowKey={({ flag }) => flag}
      columns={[
        {
          key: 'flag',
          header: words.flag,
          rowHeader: true,
          cell: ({ flag }) => (
            <a href={url('flag', lang, { id: flag }, { buyer: id })}>{findFlag(flag).words[lang].title}</a>
          ),
        },
        {
          key: 'flagged',
          header: words.flagged,
          align: 'end',
          cell: ({ flagged }) => <Figure figure={flagged} lang={lang} variant="cell" />,
        },
        {
          key: 'clear',
          header: words.clear,
          align: 'end',
          cell: ({ clear }) => <Figure figure={clear} lang={lang} variant="cell" />,
        },
        {
          key: 'notComputable',
          header: words.notComputable,
          align: 'end',
          cell: ({ notComputable }) => <Figure figure={notComputable} lang={lang} variant="cell" />,
        },
      ]}
    />
  );
}

/** « 2019 · avec Bâtisseurs du Pin gris inc. » */
function What({ dealing, lang, role }: { dealing: FlaggedDealing; lang: Language; role: OrganizationRole }) {
  const words = text[lang].flags;
  const { other, category, year } = dealing;
  const route = role === 'buyer' ? 'supplier' : 'buyer';
  return (
    <>
      {year}
      {year !== null && other !== null ? ' · ' : ''}
      {other === null ? null : (
        <>
          {words.with} <a href={url(route, lang, { id: other.id })}>{other.name ?? other.id}</a>
        </>
      )}
      {category === null ? null : codeWord('categories', category, lang)}
      {other === null && category === null && year === null
        ? words.itself[dealing.kind === 'tenderer' ? 'tenderer' : 'body']
        : null}
    </>
  );
}

function Found({ found, lang, role, currency }: Shown & { found: readonly FlaggedDealing[] }) {
  const words = text[lang].flags;
  const said = (value: number | null, flag: string): string =>
    value === null ? '' : formatObserved(String(value), findFlag(flag).unit, currency, lang);
  return (
    <DataTable
      lang={lang}
      caption={found.length > mostShown ? words.foundCapped(mostShown, found.length) : words.foundCaption}
      rows={found.slice(0, mostShown)}
      rowKey={({ flag, kind, other, category, year }) => [flag, kind, other?.id, category, year].join(' ')}
      columns={[
        {
          key: 'flag',
          header: words.flag,
          rowHeader: true,
          cell: ({ flag, href }) => <a href={href}>{findFlag(flag).words[lang].title}</a>,
        },
        {
          key: 'what',
          header: words.what,
          cell: (dealing) => <What dealing={dealing} lang={lang} role={role} />,
        },
        {
          key: 'observed',
          header: words.observed,
          align: 'end',
          cell: ({ flag, observed }) => said(observed, flag),
        },
        {
          key: 'threshold',
          header: words.threshold,
          align: 'end',
          cell: ({ flag, threshold }) => said(threshold, flag),
        },
      ]}
    />
  );
}

export function FlagSection({ flags, ...shown }: Shown & { flags: OrganizationFlags | undefined }) {
  const words = text[shown.lang].flags;
  if (flags === undefined) return null;
  const empty = flags.counts.length === 0 && flags.found.length === 0;
  return (
    <section id="flags">
      <h2>{words.title}</h2>
      <p>{empty ? words.none[shown.role] : words.note}</p>
      {flags.counts.length === 0 ? null : <Counts counts={flags.counts} {...shown} />}
      {flags.found.length === 0 ? null : <Found found={flags.found} {...shown} />}
      <p>
        <a href={url('flags', shown.lang)}>{words.all}</a>
      </p>
    </section>
  );
}
