/** The tables of a documented project: the published pairs, every amount, every source. */
import { compare, figureNamed } from '../../dossiers/documented-project/compare.ts';
import type { DocumentedProject, ProjectSource } from '../../dossiers/documented-project/schema.ts';
import type { Language } from '../../i18n/language.ts';
import { formatDay } from '../../i18n/time.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Silence } from '../../ui/silence.tsx';
import { amountOf, changeOf, formatWhen, SourceLink, sumOf } from './parts.tsx';
import { text } from './text.ts';

interface TableProps {
  readonly project: DocumentedProject;
  readonly lang: Language;
}

/** The pairs as they are read; loading has checked that each can be. */
export function readPairs(project: DocumentedProject) {
  return project.pairs.flatMap((pair) => {
    const [baseline, outcome] = [figureNamed(project, pair.baseline), figureNamed(project, pair.outcome)];
    const comparison = baseline && outcome ? compare(baseline, outcome) : undefined;
    return comparison?.result === 'value' ? [{ pair, comparison }] : [];
  });
}

export function PairsTable({ project, lang }: TableProps) {
  const words = text[lang];
  return (
    <DataTable
      lang={lang}
      caption={words.pairsCaption}
      rows={readPairs(project)}
      rowKey={({ pair }) => pair.id}
      columns={[
        {
          key: 'pair',
          header: words.pair,
          rowHeader: true,
          cell: ({ pair, comparison }) => (
            <>
              {pair.name[lang]}
              <small class="under">
                {words.counts(project.scopes[comparison.baseline.scope]?.[lang] ?? '')} –{' '}
                <SourceLink project={project} source={comparison.baseline.source} />
              </small>
            </>
          ),
        },
        {
          key: 'baseline',
          header: words.baseline,
          align: 'end',
          cell: ({ comparison }) => amountOf(project, comparison.baseline, lang),
        },
        {
          key: 'outcome',
          header: words.outcome,
          align: 'end',
          cell: ({ comparison }) => amountOf(project, comparison.outcome, lang),
        },
        {
          key: 'change',
          header: words.change,
          align: 'end',
          cell: ({ comparison }) => (
            <>
              <strong>{changeOf(comparison, lang)}</strong>
              <small class="under">{sumOf(comparison, lang)}</small>
            </>
          ),
        },
      ]}
    />
  );
}

export function FiguresTable({ project, lang }: TableProps) {
  const words = text[lang];
  return (
    <DataTable
      lang={lang}
      caption={words.ledgerCaption}
      rows={project.figures}
      rowKey={(figure) => figure.id}
      columns={[
        {
          key: 'what',
          long: true,
          header: words.what,
          rowHeader: true,
          cell: (figure) => (
            <>
              {figure.what[lang]}
              <small class="under">
                {words.roles[figure.role]} – {words.counts(project.scopes[figure.scope]?.[lang] ?? '')}
              </small>
              {figure.note ? <small class="under">{figure.note[lang]}</small> : null}
            </>
          ),
        },
        {
          key: 'amount',
          header: words.amount,
          align: 'end',
          cell: (figure) => amountOf(project, figure, lang),
        },
        {
          key: 'when',
          header: words.when,
          cell: ({ when }) => (when === undefined ? <Silence lang={lang} /> : formatWhen(when, lang)),
        },
        {
          key: 'source',
          long: true,
          header: words.source,
          cell: (figure) => <SourceLink project={project} source={figure.source} quote={figure.quote} />,
        },
      ]}
    />
  );
}

export function SourcesTable({ project, lang }: TableProps) {
  const words = text[lang];
  const order = Object.keys(words.grades);
  const sources: ProjectSource[] = Object.values(project.sources).sort(
    (a, b) => order.indexOf(a.grade) - order.indexOf(b.grade) || a.publisher.localeCompare(b.publisher),
  );
  return (
    <DataTable
      lang={lang}
      caption={words.sourcesCaption}
      rows={sources}
      rowKey={({ url: address }) => address}
      columns={[
        {
          key: 'publisher',
          header: words.publisher,
          rowHeader: true,
          cell: ({ publisher }) => <span lang="fr">{publisher}</span>,
        },
        {
          key: 'page',
          long: true,
          header: words.page,
          cell: ({ publisher, title, url: address }) => (
            <a href={address}>
              {title === undefined ? `${words.noTitle} ` : null}
              <span lang="fr">{title ?? publisher}</span>
            </a>
          ),
        },
        { key: 'grade', header: words.grade, cell: ({ grade }) => words.grades[grade] },
        {
          key: 'published',
          header: words.published,
          cell: ({ published }) =>
            published === undefined ? <Silence lang={lang} /> : formatDay(published, lang),
        },
      ]}
    />
  );
}
