/** What cannot be right in a process's published data, and which amounts sums leave out. */
import { text as cell, flag } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import type { Language } from '../../i18n/language.ts';
import { qualityRule } from '../../model/quality-rules.ts';
import { url } from '../../routes.ts';
import { Note } from '../../ui/note.tsx';
import { findingValue } from '../quality-findings/value.ts';
import { text } from './text.ts';

const shownValues = 3;

/** « 7 007 927 $, à comparer à 70 079,27 $ » */
function saidOf(row: SqlRow, lang: Language): string | null {
  const observed = findingValue(row, 'observed', lang);
  const reference = findingValue(row, 'reference', lang);
  if (observed === null) return null;
  return reference === null ? observed : text[lang].comparedTo(observed, reference);
}

function Values({ rows, lang }: { rows: readonly SqlRow[]; lang: Language }) {
  const values = [...new Set(rows.map((row) => saidOf(row, lang)).filter((value) => value !== null))];
  if (values.length === 0) return null;
  const more = values.length - shownValues;
  return (
    <small>
      {' '}
      {values.slice(0, shownValues).join(lang === 'fr' ? '\u00a0; ' : '; ')}
      {more > 0 ? text[lang].moreValues(more) : ''}
    </small>
  );
}

export function QualityNote({ findings, lang }: { findings: readonly SqlRow[]; lang: Language }) {
  const words = text[lang];
  const rules = [...new Set(findings.map((row) => cell(row, 'rule')))];
  if (rules.length === 0) return null;
  return (
    <Note title={words.qualityTitle}>
      <ul>
        {rules.map((id) => {
          const rows = findings.filter((row) => cell(row, 'rule') === id);
          const rule = qualityRule(id);
          return (
            <li key={id}>
              {rule?.sentence[lang] ?? id}
              <Values rows={rows} lang={lang} />{' '}
              {rows.some((row) => flag(row, 'spoils_amount')) ? `${words.leftOutOfSums} ` : ''}
              <a href={url('qualityFindings', lang, {}, { rule: id })}>{words.qualityRule}</a>
            </li>
          );
        })}
      </ul>
      <p>{words.qualityNote}</p>
    </Note>
  );
}
