/** The datasets under a figure, with who publishes them and the terms of use. */
import { formatCount } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { dayOfInstant, formatDay } from '../../i18n/time.ts';
import { url } from '../../routes.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Silence } from '../../ui/silence.tsx';
import type { FigureDataset } from './provenance.ts';
import { text } from './text.ts';

type Say = (from: string, to: string) => string;

/** A day, a range of days, or null when neither end is stated. */
function range(from: string | null, to: string | null, lang: Language, say: Say): string | null {
  const [first, last] = [from ?? to, to ?? from];
  if (first === null || last === null) return null;
  return first === last ? formatDay(first, lang) : say(formatDay(first, lang), formatDay(last, lang));
}

function day(instant: string | null): string | null {
  return instant === null ? null : (dayOfInstant(instant) ?? null);
}

/** Addresses come from the edition; only secure ones are made links. */
function Linked({ href, label }: { href: string | null; label: string }) {
  return href?.startsWith('https://') ? <a href={href}>{label}</a> : label;
}

function Dataset({ dataset, lang }: { dataset: FigureDataset; lang: Language }) {
  const words = text[lang];
  const { title, homepage, publisher, licence, licenceUrl, from, to, addedFirst, addedLast, files } = dataset;
  return (
    <>
      <h3>{title === null ? <Silence lang={lang} /> : <Linked href={homepage} label={title} />}</h3>
      <DefinitionList
        lang={lang}
        items={[
          { term: words.publisher, value: publisher },
          {
            term: words.licence,
            value: licence === null ? null : <Linked href={licenceUrl} label={licence} />,
          },
          { term: words.period, value: range(from, to, lang, words.range) },
          { term: words.added, value: range(day(addedFirst), day(addedLast), lang, words.range) },
          { term: words.files, value: formatCount(files, lang) },
        ]}
      />
    </>
  );
}

export function Sources({ datasets, lang }: { datasets: readonly FigureDataset[]; lang: Language }) {
  const words = text[lang];
  return (
    <section>
      <h2>{words.sources}</h2>
      {datasets.map((dataset) => (
        <Dataset key={dataset.id} dataset={dataset} lang={lang} />
      ))}
      <p>
        <a href={url('data', lang)}>{words.everyFile}</a>
      </p>
    </section>
  );
}
