/** The head of a project's page: its two lights against the chosen plan, and the form that chooses it. */
import { text as cell, number, numberOrNull, textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { formatChange, formatMoney, formatPercent } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { formatDay } from '../../i18n/time.ts';
import { url } from '../../routes.ts';
import { type LightProps, Lights } from '../../ui/lights.tsx';
import { Note } from '../../ui/note.tsx';
import { Silence } from '../../ui/silence.tsx';
import { colourOf, officialWords, toneOf } from '../projects/lights.tsx';
import { text as listText } from '../projects/text.ts';
import type { Against } from './against.ts';
import { text } from './text.ts';

export function moneyOf(row: SqlRow, column: string, lang: Language): string | null {
  const amount = textOrNull(row, column);
  return amount === null ? null : formatMoney(amount, textOrNull(row, 'currency') ?? undefined, lang);
}

function officialLight(project: SqlRow, lang: Language): LightProps {
  const words = text[lang];
  const said = officialWords(project, lang);
  if (said === null) return { tone: 'unknown', children: <Silence lang={lang}>{words.noRating}</Silence> };
  const who = textOrNull(project, 'rater') ?? words.unknownRater;
  const day = textOrNull(project, 'rated_on') ?? cell(project, 'last_publication_on');
  const independent = project['is_independent'] === true ? `, ${words.independent}` : '';
  return {
    tone: toneOf(colourOf(textOrNull(project, 'official_light'))),
    children: said,
    note: `${words.officialNote(who, formatDay(day, lang))}${independent}`,
  };
}

function measuredLight(plan: SqlRow, measured: Against, lang: Language): LightProps {
  const words = text[lang];
  if (measured.light === null)
    return {
      tone: 'unknown',
      children: listText[lang].notComputable,
      note: measured.missing.map((one) => words.missing[one]).join('; '),
    };
  const schedule = measured.basis === 'schedule';
  const change = (schedule ? measured.schedule : measured.cost) ?? 0;
  const end = textOrNull(plan, 'end_on');
  const note = schedule
    ? words.measuredNote.schedule(end === null ? '' : formatDay(end, lang))
    : words.measuredNote.cost(moneyOf(plan, 'cost', lang) ?? words.noAmount);
  return {
    tone: toneOf(measured.light),
    children: `${listText[lang].colours[measured.light]}, ${formatChange(change, lang)} ${listText[lang].bases[schedule ? 'schedule' : 'cost']}`,
    note: [note, ...measured.missing.map((one) => words.missing[one])].join('; '),
  };
}

export interface HeadProps {
  readonly project: SqlRow;
  readonly baselines: readonly SqlRow[];
  readonly plan: SqlRow;
  readonly measured: Against;
  readonly lang: Language;
}

export function TwoLights({ project, plan, measured, lang }: HeadProps) {
  return (
    <Lights
      lang={lang}
      official={officialLight(project, lang)}
      measured={measuredLight(plan, measured, lang)}
    />
  );
}

export function PlanSwitch({ project, baselines, plan, lang }: HeadProps) {
  const words = text[lang];
  if (baselines.length < 2) return null;
  const absorbed = textOrNull(project, 'absorbed_share');
  const some = absorbed !== null && Number(absorbed) > 0;
  return (
    <>
      <p>{some ? words.absorbed(formatPercent(Number(absorbed), lang, 0)) : words.same}</p>
      <form
        class="switch screen"
        action={url('project', lang, { id: cell(project, 'project_id') })}
        method="get"
      >
        <fieldset>
          <legend>{words.plan}</legend>
          {baselines.map((one) => {
            const n = number(one, 'n');
            return (
              <label key={n}>
                <input type="radio" name="baseline" value={n} checked={n === numberOrNull(plan, 'n')} />{' '}
                {words.planChoice(n, moneyOf(one, 'cost', lang) ?? words.noAmount)}
              </label>
            );
          })}
        </fieldset>
        <button type="submit">{words.choose}</button>
      </form>
    </>
  );
}

/** What became of a project that its next publication does not have. */
export function Absent({ project, lang }: { project: SqlRow; lang: Language }) {
  const words = text[lang];
  const since = textOrNull(project, 'absent_since');
  if (since === null) return null;
  const past = project['absent_past_end'];
  return (
    <Note tone="caution" title={words.absent(formatDay(since, lang))}>
      <p>{past === true ? words.absentPast : past === false ? words.absentBefore : words.absentUnknown}</p>
    </Note>
  );
}
