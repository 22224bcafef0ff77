/** The doors of the site, each with a figure and its two lights. */
import type { ComponentChildren } from 'preact';
import type { Dossier } from '../../dossiers/dossier.ts';
import type { Language } from '../../i18n/language.ts';
import { url } from '../../routes.ts';
import { Figure, type FigureProps } from '../../ui/figure.tsx';
import { type LightProps, Lights } from '../../ui/lights.tsx';
import { Silence } from '../../ui/silence.tsx';
import { coverageTarget } from '../outcomes/target.tsx';
import { StatementsDoor } from './statements-door.tsx';
import { text } from './text.ts';

interface DoorProps {
  readonly lang: Language;
  readonly title: string;
  readonly href: string;
  readonly lede: string;
  readonly figure: FigureProps;
  readonly label: string;
  readonly official: LightProps;
  readonly measured: LightProps;
}

function Door({ lang, title, href, lede, figure, label, official, measured }: DoorProps) {
  return (
    <article class="door">
      <h3>
        <a href={href}>{title}</a>
      </h3>
      <p>{lede}</p>
      <Figure figure={figure} lang={lang} label={label} compact />
      <Lights lang={lang} official={official} measured={measured} />
    </article>
  );
}

export interface DoorsProps {
  readonly lang: Language;
  readonly singleBid: FigureProps;
  /** Numerator and denominator of the single-bid share. */
  readonly ratio: readonly [number, number] | undefined;
  readonly processes: FigureProps;
  readonly files: number;
  readonly dossiers: readonly Dossier[];
  /** Projects officially green and measured otherwise, as a share and as numerator and denominator. */
  readonly greenApart: FigureProps;
  readonly greenRatio: readonly [number, number] | undefined;
  /** Where no project is officially green: how far they are from their first plans, and how many can tell. */
  readonly variance: FigureProps;
  readonly compared: number;
  readonly fictional: boolean;
  /** Homes in Québec where the regulator's speed is available, and the year of that value. */
  readonly coverage: FigureProps;
  readonly coverageYear: string | undefined;
}

function measuredLight(text: ComponentChildren, note: string): LightProps {
  return { tone: 'plain', children: text, note };
}

/** No official word, and why. */
function silent(lang: Language, note: string): LightProps {
  return { tone: 'unknown', children: <Silence lang={lang} />, note };
}

type ProjectDoorProps = Pick<DoorsProps, 'lang' | 'greenApart' | 'greenRatio' | 'variance' | 'compared'>;

/** The official word against the measured fact; where there is no official word, the measured fact alone. */
function ProjectDoor({ lang, greenApart, greenRatio, variance, compared }: ProjectDoorProps) {
  const words = text[lang].projects;
  const [apart, green] = greenRatio ?? [0, 0];
  const door = { lang, title: words.title, href: url('projects', lang), lede: words.lede };
  if (green === 0)
    return (
      <Door
        {...door}
        figure={compared === 0 ? greenApart : variance}
        label={compared === 0 ? words.label : words.labelVariance}
        official={silent(lang, words.noOfficial)}
        measured={
          compared === 0
            ? { tone: 'unknown', children: <Silence lang={lang} />, note: words.noMeasured }
            : { tone: 'plain', children: words.compared(compared), note: words.comparedNote }
        }
      />
    );
  return (
    <Door
      {...door}
      figure={greenApart}
      label={words.label}
      official={{ tone: 'good', children: words.official(green), note: words.officialNote }}
      measured={{
        tone: apart === 0 ? 'good' : 'warn',
        children: words.measured(apart),
        note: words.measuredNote,
      }}
    />
  );
}

function OutcomesDoor({
  lang,
  coverage,
  year,
}: {
  lang: Language;
  coverage: FigureProps;
  year: string | undefined;
}) {
  const words = text[lang].outcomes;
  return (
    <Door
      lang={lang}
      title={words.title}
      href={url('outcomes', lang)}
      lede={words.lede}
      figure={coverage}
      label={words.label}
      official={coverageTarget(lang)}
      measured={
        year === undefined
          ? silent(lang, words.noMeasured)
          : { tone: 'plain', children: words.measured(year), note: words.measuredNote }
      }
    />
  );
}

export function Doors(props: DoorsProps) {
  const { lang, singleBid, ratio, processes, files, dossiers, fictional } = props;
  const words = text[lang];
  return (
    <section>
      <h2 class="visually-hidden">{words.doors}</h2>
      <div class="doors">
        <StatementsDoor lang={lang} dossiers={dossiers} fictional={fictional} />
        <Door
          lang={lang}
          title={words.procurement.title}
          href={url('search', lang)}
          lede={words.procurement.lede}
          figure={singleBid}
          label={words.procurement.label}
          official={silent(lang, words.procurement.noTarget)}
          measured={
            ratio
              ? measuredLight(words.procurement.ratio(...ratio), words.procurement.ratioNote)
              : { tone: 'unknown', children: <Silence lang={lang} /> }
          }
        />
        <ProjectDoor {...props} />
        <OutcomesDoor lang={lang} coverage={props.coverage} year={props.coverageYear} />
        <Door
          lang={lang}
          title={words.data.title}
          href={url('data', lang)}
          lede={words.data.lede}
          figure={processes}
          label={words.data.label}
          official={silent(lang, words.data.noTotal)}
          measured={measuredLight(words.data.files(files), words.data.filesNote)}
        />
      </div>
    </section>
  );
}
