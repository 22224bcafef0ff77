/** The two lights: the official word is a ring, the measured fact a disc; words and shape say it, colour only helps. */
import type { ComponentChildren } from 'preact';
import type { Language } from '../i18n/language.ts';
import { words } from '../i18n/words.ts';

/** plain: a fact with no target to judge it by. */
export type Tone = 'good' | 'warn' | 'bad' | 'plain' | 'unknown';

export interface LightProps {
  readonly tone: Tone;
  /** What is said or measured: « 581 sur 4 836 ». */
  readonly children: ComponentChildren;
  /** Who, when, on what: « avis révisés, 2018–2021 ». */
  readonly note?: ComponentChildren;
}

function Light({
  kind,
  tone,
  children,
  note,
  lang,
}: LightProps & { kind: 'official' | 'measured'; lang: Language }) {
  const solid = kind === 'measured' && tone !== 'unknown';
  return (
    <li class={`light tone-${tone}`}>
      <svg class="light-sign" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
        <circle
          cx="10"
          cy="10"
          r={solid ? 9 : 7.5}
          fill={solid ? 'currentColor' : 'none'}
          stroke={solid ? 'none' : 'currentColor'}
          stroke-width="3"
          stroke-dasharray={tone === 'unknown' ? '3.4 2.5' : undefined}
        />
      </svg>
      <span class="light-kind">{words(lang).lights[kind]}</span>
      <span class="light-text">{children}</span>
      {note ? <small class="light-note">{note}</small> : null}
    </li>
  );
}

export function Lights({
  lang,
  official,
  measured,
}: {
  lang: Language;
  official: LightProps;
  measured: LightProps;
}) {
  return (
    <ul class="lights">
      <Light kind="official" lang={lang} {...official} />
      <Light kind="measured" lang={lang} {...measured} />
    </ul>
  );
}

/** One light in a line or a cell of a table: its sign, its words, and whose it is for those who do not see the sign. */
export function LightSign({
  kind,
  tone,
  lang,
  children,
}: {
  kind: 'official' | 'measured';
  tone: Tone;
  lang: Language;
  children: ComponentChildren;
}) {
  const solid = kind === 'measured' && tone !== 'unknown';
  return (
    <span class={`result tone-${tone}`}>
      <svg class="light-sign" viewBox="0 0 20 20" width="16" height="16" aria-hidden="true" focusable="false">
        <circle
          cx="10"
          cy="10"
          r={solid ? 9 : 7.5}
          fill={solid ? 'currentColor' : 'none'}
          stroke={solid ? 'none' : 'currentColor'}
          stroke-width="3"
          stroke-dasharray={tone === 'unknown' ? '3.4 2.5' : undefined}
        />
      </svg>{' '}
      <span class="visually-hidden">{words(lang).lights[kind]}, </span>
      <span>{children}</span>
    </span>
  );
}

/** A measure's three answers, for a list of flags: found (disc), nothing (ring), cannot be computed (dashed ring). */
export function ResultSign({
  result,
  lang,
}: {
  result: 'flagged' | 'clear' | 'notComputable';
  lang: Language;
}) {
  const tone = result === 'flagged' ? 'warn' : result === 'clear' ? 'good' : 'unknown';
  return (
    <span class={`result tone-${tone}`}>
      <svg class="light-sign" viewBox="0 0 20 20" width="16" height="16" aria-hidden="true" focusable="false">
        <circle
          cx="10"
          cy="10"
          r={result === 'flagged' ? 9 : 7.5}
          fill={result === 'flagged' ? 'currentColor' : 'none'}
          stroke={result === 'flagged' ? 'none' : 'currentColor'}
          stroke-width="3"
          stroke-dasharray={result === 'notComputable' ? '3.4 2.5' : undefined}
        />
      </svg>{' '}
      {words(lang).results[result]}
    </span>
  );
}
