/** The contracts of a project: those that its publisher states, and those that may belong to it, with why. */
import type { Edition } from '../../editions/open.ts';
import { text as cell, textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import type { Language } from '../../i18n/language.ts';
import { formatDay } from '../../i18n/time.ts';
import { url } from '../../routes.ts';
import { findProcesses } from '../process/find-process.ts';
import type { Candidate } from './candidates.ts';
import { text } from './text.ts';

export interface StatedContract {
  readonly ocid: string;
  /** null when the edition does not hold the contract. */
  readonly title: string | null;
  readonly here: boolean;
}

/** Titles are looked up for as many; the others show their numbers. */
const named = 10;

export async function statedContracts(
  edition: Edition,
  links: readonly SqlRow[],
): Promise<readonly StatedContract[]> {
  return Promise.all(
    links.map(async (link, index): Promise<StatedContract> => {
      const ocid = cell(link, 'ocid');
      const found = index < named ? (await findProcesses(edition, ocid))[0] : undefined;
      return {
        ocid,
        title: (found ? textOrNull(found, 'title') : null) ?? textOrNull(link, 'title'),
        here: found !== undefined,
      };
    }),
  );
}

export interface ContractsProps {
  readonly stated: readonly StatedContract[];
  readonly possible: readonly Candidate[];
  readonly lang: Language;
}

export function Contracts({ stated, possible, lang }: ContractsProps) {
  const words = text[lang];
  return (
    <section id="contracts">
      <h2>{words.contracts}</h2>
      <h3>{words.confirmed}</h3>
      {stated.length === 0 ? (
        <p>{words.noConfirmed}</p>
      ) : (
        <>
          <p>{words.confirmedNote}</p>
          <ul class="plain-list">
            {stated.map(({ ocid, title, here }) => (
              <li key={ocid}>
                {here ? <a href={url('process', lang, { ocid })}>{title ?? ocid}</a> : (title ?? ocid)}
                <small class="under">{here ? ocid : `${ocid} – ${words.notHere}`}</small>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{words.candidates}</h3>
      {possible.length === 0 ? (
        <p>{words.noCandidates}</p>
      ) : (
        <>
          <p>{words.candidatesNote}</p>
          <ul class="plain-list">
            {possible.map(({ ocid, title, day, shared }) => (
              <li key={ocid}>
                <a href={url('process', lang, { ocid })}>{title}</a>
                <small class="under">
                  {day === null ? null : `${formatDay(day, lang)} – `}
                  {words.why(shared.join(', '))}
                </small>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
