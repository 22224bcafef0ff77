/** The two lights of a project as words: the official rating as published, the measured distance from the first plan. */
import { number, numberOrNull, textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { formatChange } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { LightSign, type Tone } from '../../ui/lights.tsx';
import { Silence } from '../../ui/silence.tsx';
import { text } from './text.ts';

export type LightColour = 'green' | 'yellow' | 'red';

export function colourOf(value: string | null): LightColour | null {
  return value === 'green' || value === 'yellow' || value === 'red' ? value : null;
}

const tones: Readonly<Record<LightColour, Tone>> = { green: 'good', yellow: 'warn', red: 'bad' };

export function toneOf(colour: LightColour | null): Tone {
  return colour === null ? 'unknown' : tones[colour];
}

/** The official rating in words: its colour; as published when it is no colour that we know. */
export function officialWords(row: SqlRow, lang: Language): string | null {
  const colour = colourOf(textOrNull(row, 'official_light'));
  return colour === null ? textOrNull(row, 'official_rating') : text[lang].colours[colour];
}

/** The variance that decides the colour: the worse of cost and schedule, or the one that there is. */
export function worse(
  cost: number | null,
  schedule: number | null,
): { basis: 'cost' | 'schedule'; change: number } | null {
  if (cost === null && schedule === null) return null;
  return schedule === null || (cost !== null && cost >= schedule)
    ? { basis: 'cost', change: cost ?? 0 }
    : { basis: 'schedule', change: schedule };
}

export function OfficialCell({ row, lang }: { row: SqlRow; lang: Language }) {
  const said = officialWords(row, lang);
  return (
    <LightSign kind="official" tone={toneOf(colourOf(textOrNull(row, 'official_light')))} lang={lang}>
      {said ?? <Silence lang={lang} />}
    </LightSign>
  );
}

export function MeasuredCell({ row, lang }: { row: SqlRow; lang: Language }) {
  const words = text[lang];
  const colour = colourOf(textOrNull(row, 'light'));
  const found = worse(numberOrNull(row, 'true_variance'), numberOrNull(row, 'schedule_variance'));
  return (
    <LightSign kind="measured" tone={toneOf(colour)} lang={lang}>
      {colour === null || found === null ? (
        <Silence lang={lang}>{words.notComputable}</Silence>
      ) : (
        <>
          {words.colours[colour]}
          <small class="under">
            {formatChange(found.change, lang)} {words.bases[found.basis]}
          </small>
        </>
      )}
    </LightSign>
  );
}

/** What a list says of a project beside its lights: what a reader would not see in the colours. */
export function remarks(row: SqlRow, lang: Language): string[] {
  const words = text[lang].remarks;
  const slip = numberOrNull(row, 'slip_rate');
  const run = numberOrNull(row, 'rating_run');
  const plans = numberOrNull(row, 'current_n') ?? 0;
  const official = colourOf(textOrNull(row, 'official_light'));
  const measured = colourOf(textOrNull(row, 'light'));
  return [
    ...(plans > 0 ? [words.replanned(plans)] : []),
    ...(slip !== null && slip >= 1 ? [words.recedes] : []),
    ...(run !== null && run >= 4 && official !== null && measured !== null && official !== measured
      ? [words.unchanged(run)]
      : []),
    ...(number(row, 'n_retroactive_changes') > 0 ? [words.rewritten] : []),
    ...(textOrNull(row, 'absent_since') === null ? [] : [words.absent]),
  ];
}
