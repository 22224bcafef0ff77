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
import { declaredFigure } from '../figures.ts';
import { text } from './text.ts';

/** What adds the data that a measure takes: notices of SEAO, or a file to start from for observations and projects. */
export function addCommand(id: string): string {
  const measure = findMeasure(id);
  if (measure.population === 'outcome') return 'bin/limpide template observations';
  return measure.population === 'project' ? 'bin/limpide template projects' : realDataCommand;
}

/** One figure a measure; none in an edition of fictional data. */
export async function commitmentFigures(
  edition: Edition,
  commitment: Commitment,
  lang: Language,
): Promise<readonly FigureProps[]> {
  if (edition.fictional) return [];
  return Promise.all(
    commitment.measures.map(({ measure, params }) => declaredFigure(edition, lang, measure, params ?? {})),
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
  const lacking = figures.filter(({ value }) => value === null).map(({ measure }) => addCommand(measure));
  const commands = edition.fictional ? [realDataCommand] : [...new Set(lacking)];
  const inNotices = commitment.measures.some(({ params }) => params?.['dataset'] === 'seao');
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
        {inNotices ? `${words.measuresNote} ` : ''}
        {edition.fictional ? null : words.period(number, asOf === null ? null : formatDay(asOf, lang))}
      </p>
      {commands.map((command) => (
        <Note key={command}>
          <p>
            {edition.fictional
              ? words.fictional
              : command === realDataCommand
                ? words.lacking
                : words.lackingFile}{' '}
            <code>{command}</code>
          </p>
        </Note>
      ))}
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
