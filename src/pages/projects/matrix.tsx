/** The official word against the measured fact: each cell leads to its projects. */
import { formatCount } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { url } from '../../routes.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { LightSign, type Tone } from '../../ui/lights.tsx';
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

export function Matrix({ lang, cells }: { lang: Language; cells: readonly MatrixCell[] }) {
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
              return n === 0 ? (
                '0'
              ) : (
                <a
                  href={`${url('projects', lang, {}, { official, light })}#list`}
                  aria-label={words.cell(n, nameOf(official, 'official', lang), nameOf(light, 'light', lang))}
                  data-unprinted=""
                >
                  {formatCount(n, lang)}
                </a>
              );
            },
          })),
        ]}
      />
    </section>
  );
}
