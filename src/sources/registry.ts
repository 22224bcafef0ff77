/** Written by scripts/registry.mjs from the folders of this room: do not edit; run `npm run registry`. */
import { caFederalItSource } from './ca-federal-it/source.ts';
import { fibreFrSource } from './fibre-fr/source.ts';
import { geojsonSource } from './geojson/source.ts';
import { observationsCsvSource } from './observations-csv/source.ts';
import { oc4idsSource } from './oc4ids/source.ts';
import { ocdsSource } from './ocds/source.ts';
import { projectSnapshotsSource } from './project-snapshots/source.ts';
import { seaoXmlSource } from './seao-xml/source.ts';
import type { Source } from './source.ts';
import { statcanGdpSource } from './statcan-gdp/source.ts';
import { ukGmppSource } from './uk-gmpp/source.ts';
import { usItDashboardSource } from './us-it-dashboard/source.ts';

export const sources: readonly Source[] = [
  caFederalItSource,
  fibreFrSource,
  geojsonSource,
  observationsCsvSource,
  oc4idsSource,
  ocdsSource,
  projectSnapshotsSource,
  seaoXmlSource,
  statcanGdpSource,
  ukGmppSource,
  usItDashboardSource,
];
