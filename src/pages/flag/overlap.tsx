/** Which other flags find some of what this one finds. */
import { findFlag } from '../../flags/run.ts';
import { url } from '../../routes.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Figure } from '../../ui/figure.tsx';
import type { Overlap } from './around.ts';
import { countFigure, type FigureOf } from './figure.ts';
import { text } from './text.ts';

export function Overlaps({ of, overlaps }: { of: FigureOf; overlaps: readonly Overlap[] }) {
  const { lang } = of;
  const words = text[lang];
  if (overlaps.length === 0) return null;
  return (
    <section>
      <h2>{words.overlap}</h2>
      <p>{words.overlapLede}</p>
      <DataTable
        lang={lang}
        caption={words.overlap}
        captionHidden
        rows={overlaps}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'flag',
            header: words.other,
            rowHeader: true,
            cell: ({ id }) => (
              <>
                <a href={url('flag', lang, { id })}>{findFlag(id).words[lang].title}</a> <small>{id}</small>
              </>
            ),
          },
          {
            key: 'n',
            header: words.both,
            align: 'end',
            cell: ({ id, n }) => (
              <Figure
                figure={countFigure({ ...of, params: { ...of.params, also: id } }, 'flagged', n)}
                lang={lang}
                variant="cell"
              />
            ),
          },
        ]}
      />
    </section>
  );
}
