/** The same area under several speeds: what is the share of homes depends on what is called served. */
import type { Edition } from '../../editions/open.ts';
import type { Language } from '../../i18n/language.ts';
import { thresholds } from '../../model/outcomes/schema.ts';
import { knownAreas } from '../../sources/observation/areas.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Figure } from '../../ui/figure.tsx';
import { Note } from '../../ui/note.tsx';
import { Silence } from '../../ui/silence.tsx';
import { thresholdWord } from '../outcome-words.ts';
import { knownAreaName } from '../outcomes/facts.tsx';
import { valueFigure } from './figures.ts';
import { text } from './text.ts';
import { latest, type Value } from './values.ts';

export function Readings({
  edition,
  lang,
  values,
}: {
  edition: Edition;
  lang: Language;
  values: readonly Value[];
}) {
  const words = text[lang];
  const areas = knownAreas
    .map(({ id }) => id)
    .filter((area) => thresholds.some((speed) => latest(values, `coverage-${speed}`, area) !== undefined));
  if (areas.length === 0) return null;
  return (
    <section id="readings">
      <h2>{words.readings}</h2>
      <p>{words.readingsNote}</p>
      <Note tone="caution">
        <p>{words.readingsWarning}</p>
      </Note>
      <DataTable
        lang={lang}
        caption={words.readings}
        captionHidden
        rows={areas}
        rowKey={(area) => area}
        columns={[
          {
            key: 'area',
            header: words.area,
            rowHeader: true,
            cell: (area) => knownAreaName(area, lang),
          },
          ...thresholds.map((speed) => ({
            key: speed,
            header: thresholdWord(speed, lang),
            align: 'end' as const,
            cell: (area: string) => {
              const found = latest(values, `coverage-${speed}`, area);
              return found === undefined ? (
                <Silence lang={lang} />
              ) : (
                <>
                  <Figure figure={valueFigure(edition, lang, found)} lang={lang} variant="cell" />{' '}
                  <small>{found.year}</small>
                </>
              );
            },
          })),
        ]}
      />
    </section>
  );
}
