/**
 * Lasting supplier: one publisher renews its licence every year from 2019 to 2024 with one body. In the cantons that
 * carry it, the places of the three middle eras are joined into that body; elsewhere a body and a firm meet in two
 * consecutive years only. Six direct awards are repeated ones (R055).
 */
import { dayOf, workday } from '../calendar.ts';
import { commodity } from '../catalog.ts';
import { licences } from '../catalog-large.ts';
import { ocidOf } from '../facts.ts';
import { type Market, type Spot, spotAt } from '../market.ts';
import { licenceTitle, rationales } from '../wording.ts';
import { awardAnew, cantonChance, chanceOf, plantedFirm, reclass } from './changes.ts';
import { inDirect, type Plant, pairSubject } from './plant.ts';

const award = 5;

/** The renewed award: the year before, in this era or the last. */
function before(market: Market, spot: Spot): Spot | null {
  if (spot.year === 2019) return null;
  const era = (spot.year - 2018) >> 1;
  const place = 5 + ((era - spot.phase + 5) % 5);
  return spotAt(market, spot.canton, place * 2 + ((spot.year - 1 - 2017) & 1), 16 + award);
}

export const lastingSupplier: Plant = {
  flag: 'lastingSupplier',
  places: Array.from({ length: 10 }, (_, n) => inDirect(10 + n, award)),
  applies: (spot) => spot.long,
  change(market, facts) {
    const { spot } = facts;
    const draw = chanceOf(market, facts);
    reclass(facts, licences, commodity('43232605', 'Logiciels d’analyse', 'Licences #'));
    const title = licenceTitle(facts.commodity, facts.buyer, Math.floor(6 * cantonChance(market, spot, 1)));
    facts.title = title;
    facts.rationale = rationales.exception;
    const earlier = before(market, spot);
    if (earlier) {
      facts.title = `Renouvellement – ${title}`;
      facts.renews = { ocid: ocidOf(earlier.index), title: earlier.year === 2019 ? title : facts.title };
    }
    const month = 1 + (spot.year - 2018);
    const day = workday(dayOf(spot.year, month + (spot.year === 2024 ? 4 : 0), 12));
    awardAnew(
      facts,
      plantedFirm(market, spot, 10, 'software'),
      4_200_000 + Math.floor(600_000 * draw()),
      day,
      [11, 12],
      draw,
    );
  },
  findings(market, facts) {
    const pair = pairSubject(facts, plantedFirm(market, facts.spot, 10, 'software'));
    return [
      ['lastingSupplier', pair],
      ['R055', pair],
    ];
  },
};
