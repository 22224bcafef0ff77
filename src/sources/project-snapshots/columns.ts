/** The columns of the CSV of snapshots that this project documents (docs/project-snapshots.md); a test holds the two together. */

export interface Column {
  readonly name: string;
  readonly required?: true;
  readonly meaning: string;
  /** What the two rows of the template say: an invented project, seen twice. */
  readonly example: readonly [string, string];
}

export const columns: readonly Column[] = [
  {
    name: 'project_id',
    required: true,
    meaning: 'Id that no other publisher uses, the same in every snapshot: letters, digits, . _ -',
    example: ['ocds-fictif-registre-001', 'ocds-fictif-registre-001'],
  },
  {
    name: 'title',
    required: true,
    meaning: 'Name of the project',
    example: ['Registre des phares', 'Registre des phares'],
  },
  {
    name: 'organization',
    required: true,
    meaning: 'Public body that answers for it',
    example: ['Ministère des Phares', 'Ministère des Phares'],
  },
  {
    name: 'as_of',
    required: true,
    meaning: 'Day that the row describes',
    example: ['2024-03-31', '2025-03-31'],
  },
  {
    name: 'published_on',
    meaning: 'Day on which the publisher said it; default: as_of',
    example: ['2024-05-15', '2025-05-15'],
  },
  {
    name: 'series',
    meaning:
      'Name of the series of publications; needed with complete = yes; letters, digits, -; default: snapshots',
    example: ['ocds-fictif-portefeuille', 'ocds-fictif-portefeuille'],
  },
  {
    name: 'publication',
    meaning: 'What the publisher calls the publication',
    example: ['Portefeuille 2023-2024', 'Portefeuille 2024-2025'],
  },
  {
    name: 'complete',
    meaning:
      'yes when the publication lists every project of its series; only then is one that is not there absent',
    example: ['yes', 'yes'],
  },
  {
    name: 'description',
    meaning: 'What the project is for',
    example: ['Un registre commun des phares.', 'Un registre commun des phares.'],
  },
  { name: 'organization_id', meaning: 'The publisher’s own id of the body', example: ['mph', 'mph'] },
  {
    name: 'sector',
    meaning: 'Field, as the publisher names it',
    example: ['Navigation', 'Navigation'],
  },
  { name: 'status', meaning: 'planned, active, completed or cancelled', example: ['active', 'active'] },
  {
    name: 'currency',
    meaning: 'ISO 4217 code; needed with any amount',
    example: ['CAD', 'CAD'],
  },
  {
    name: 'forecast_cost',
    meaning: 'Cost at completion, as forecast that day',
    example: ['12000000', '16500000'],
  },
  { name: 'spent_to_date', meaning: 'Spent until that day', example: ['2000000', '9000000'] },
  {
    name: 'start',
    meaning: 'Day on which the project began or begins',
    example: ['2023-04-01', '2023-04-01'],
  },
  { name: 'forecast_end', meaning: 'End, as forecast that day', example: ['2025-12-31', '2026-12-31'] },
  { name: 'percent_done', meaning: 'Share of the work done: 0.45 or 45 %', example: ['0.2', '0.45'] },
  {
    name: 'percent_planned',
    meaning: 'Share of the work that the plan in force had for that day',
    example: ['0.25', '0.5'],
  },
  {
    name: 'official_rating',
    meaning: 'Rating as published: green, yellow, amber, red, vert, jaune, rouge…',
    example: ['vert', 'vert'],
  },
  {
    name: 'rater',
    meaning: 'Who gave the rating',
    example: ['Ministère des Phares', 'Ministère des Phares'],
  },
  { name: 'independent', meaning: 'yes when the rater stands outside the project', example: ['no', 'no'] },
  { name: 'cadence_days', meaning: 'Days between two updates, as promised', example: ['365', '365'] },
  {
    name: 'baseline_number',
    meaning: 'Number of the plan in force: 0 is the first; needed with any other baseline column',
    example: ['0', '1'],
  },
  { name: 'baseline_approved_on', meaning: 'Day of its approval', example: ['2023-03-15', '2024-11-20'] },
  { name: 'baseline_cost', meaning: 'Cost approved with it', example: ['12000000', '16000000'] },
  { name: 'baseline_start', meaning: 'Start approved with it', example: ['2023-04-01', '2023-04-01'] },
  { name: 'baseline_end', meaning: 'End approved with it', example: ['2025-12-31', '2026-12-31'] },
  {
    name: 'baseline_scope',
    meaning: 'What it covers, in words',
    example: ['Le registre', 'Le registre et sa carte'],
  },
  {
    name: 'baseline_reason',
    meaning:
      'Why it was approved: scopeChange, fundingChange, scheduleReplan, contractChange, correction or notGiven',
    example: ['', 'scopeChange'],
  },
  { name: 'baseline_approver', meaning: 'Who approved it', example: ['Conseil fictif', 'Conseil fictif'] },
  {
    name: 'contract_ocids',
    meaning: 'Contracting processes (ocid) of the project, separated by spaces',
    example: ['', ''],
  },
  { name: 'url', meaning: 'Page where the publisher says all this', example: ['', ''] },
];
