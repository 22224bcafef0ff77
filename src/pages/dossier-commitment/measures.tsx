/** Measures behind a commitment, computed from real data only: a commitment never meets fictional figures. */
import type { Commitment } from '../../dossiers/schema/commitments.ts';
import type { Edition } from '../../editions/open.ts';
import type { Language } from '../../i18n/language.ts';
import { formatDay } from '../../i18n/time.ts';
import { findMeasure } from '../../measures/run.ts';
import { realDataCommand } from '../../ui/demo-banner.tsx';
import { Figure, type FigureProps } from '../../ui/figure.tsx';
import { Note } from '../../ui/note.tsx';
import { say } from '../dossier/parts.tsx';
import { figure } from '../figures.ts';
import { text } from './text.ts';

const observationsCommand = 'bin/limpide template observations';

/** One figure a measure; none in an edition of fictional data. */
export async function commitmentFigures(
  edition: Edition,
  commitment: Commitment,
  lang: Language,
): Promise<readonly FigureProps[]> {
  if (edition.fictional) return [];
  return Promise.all(
    commitment.measures.map(({ measure, params }) => figure(edition, lang, measure, params ?? {})),
  );
}

export function Measures({
  commitment,
  figures,
  edition,
  lang,
}: {
  commitment: Commitment;
  figures: readonly FigureProps[];
  edition: Edition;
  lang: Language;
}) {
  const words = text[lang];
  const { asOf, number } = edition.manifest;
  const lacking = edition.fictional || figures.some(({ value }) => value === null);
  const observed = figures.some(
    ({ measure, value }) => value === null && findMeasure(measure).population === 'outcome',
  );
  if (commitment.measures.length === 0)
    return (
      <section>
        <h2>{words.measures}</h2>
        <p>{words.noMeasure}</p>
      </section>
    );
  return (
    <section>
      <h2>{words.measures}</h2>
      <p>
        {words.measuresNote}{' '}
        {edition.fictional ? null : words.period(number, asOf === null ? null : formatDay(asOf, lang))}
      </p>
      {lacking ? (
        <Note>
          <p>
            {edition.fictional ? words.fictional : observed ? words.lackingObservations : words.lacking}{' '}
            <code>{observed ? observationsCommand : realDataCommand}</code>
          </p>
        </Note>
      ) : null}
      <ul class="plain-list">
        {commitment.measures.map(({ measure, about }, index) => {
          const shown = figures[index];
          return (
            <li key={measure}>
              {shown === undefined ? (
                <strong>{findMeasure(measure).title[lang]}</strong>
              ) : (
                <Figure figure={shown} lang={lang} label={findMeasure(measure).title[lang]} compact />
              )}
              <p>{say(about, lang)}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
