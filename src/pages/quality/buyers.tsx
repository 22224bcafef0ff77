/** Public bodies with the most processes, with the share of them where a rule of quality finds something. */
import { findMeasure } from '../../measures/run.ts';
import { url } from '../../routes.ts';
import { leadingRows } from '../figures.ts';
import { leadingNames } from '../measure/param-words.ts';
import { RowsTable } from '../measure/rows-table.tsx';
import type { PageRequest } from '../page.ts';
import { text } from './text.ts';

const measure = findMeasure('doubtful-share');

export async function buyersSection({ lang, edition }: PageRequest) {
  const words = text[lang];
  const rows = await leadingRows(edition, measure.id);
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{words.buyers}</h2>
      <p>{words.buyersNote}</p>
      <RowsTable
        edition={edition}
        lang={lang}
        measure={measure}
        params={{ by: 'buyer' }}
        rows={rows}
        names={await leadingNames(edition, measure.id)}
        caption={words.buyersCaption}
        captionHidden
      />
      <p>
        <a href={url('figure', lang, { id: measure.id }, { by: 'buyer' })}>{words.allBuyers}</a>
      </p>
    </section>
  );
}
