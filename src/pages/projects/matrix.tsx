/** The official word against the measured fact: each cell is a figure, and leads to its projects. */
import type { Edition } from '../../editions/open.ts';
import type { Language } from '../../i18n/language.ts';
import { notStated } from '../../measures/params.ts';
import { url } from '../../routes.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Figure } from '../../ui/figure.tsx';
import { LightSign, type Tone } from '../../ui/lights.tsx';
import { figureOf } from '../figures.ts';
import { type LightChoice, lightChoices } from './query.ts';
import type { MatrixCell } from './read.ts';
import { text } from './text.ts';

const tones: Readonly<Record<LightChoice, Tone>> = {
  green: 'good',
  yellow: 'warn',
  red: 'bad',
  none: 'unknown',
};

function nameOf(choice: LightChoice, of: 'official' | 'light', lang: Language): string {
  return choice === 'none' ? text[lang].filters.none[of] : text[lang].colours[choice];
}

export interface MatrixProps {
  readonly edition: Edition;
  readonly lang: Language;
  readonly cells: readonly MatrixCell[];
}

/** A light as the measures' parameters name it. */
const asked = (choice: LightChoice): string => (choice === 'none' ? notStated : choice);

export function Matrix({ edition, lang, cells }: MatrixProps) {
  const words = text[lang].matrix;
  const count = (official: LightChoice, light: LightChoice): number =>
    cells.find((one) => one.official === official && one.light === light)?.n ?? 0;
  return (
    <section>
      <h2>{words.title}</h2>
      <DataTable
        lang={lang}
        caption={words.caption}
        rows={lightChoices}
        rowKey={(official) => official}
        columns={[
          {
            key: 'official',
            header: words.official,
            rowHeader: true,
            cell: (official) => (
              <LightSign kind="official" tone={tones[official]} lang={lang}>
                {nameOf(official, 'official', lang)}
              </LightSign>
            ),
          },
          ...lightChoices.map((light) => ({
            key: light,
            header: `${words.measured} ${nameOf(light, 'light', lang)}`,
            align: 'end' as const,
            cell: (official: LightChoice) => {
              const n = count(official, light);
              if (n === 0) return '0';
              const params = { official: asked(official), measured: asked(light) };
              const row = { dimensions: {}, result: 'value', value: n, n } as const;
              return (
                <>
                  <Figure
                    figure={figureOf(edition, lang, 'project-count', params, row)}
                    lang={lang}
                    variant="cell"
                  />
                  <small class="under screen">
                    <a
                      href={`${url('projects', lang, {}, { official, light })}#list`}
                      aria-label={`${text[lang].matrixList}, ${words.cell(
                        n,
                        nameOf(official, 'official', lang),
                        nameOf(light, 'light', lang),
                      )}`}
                      data-unprinted=""
                    >
                      {text[lang].matrixList}
                    </a>
                  </small>
                </>
              );
            },
          })),
        ]}
      />
    </section>
  );
}
