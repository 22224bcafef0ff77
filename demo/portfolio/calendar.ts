/** When the fictional portfolio speaks: two publications a year, each a month after the day that it describes. */

export interface Publication {
  /** The day that its facts describe, and the day on which they were published. */
  readonly asOf: string;
  readonly publishedOn: string;
  readonly name: string;
}

export const publications: readonly Publication[] = [
  { asOf: '2023-02-28', publishedOn: '2023-03-31', name: 'Portefeuille 2023, premier semestre' },
  { asOf: '2023-08-31', publishedOn: '2023-09-30', name: 'Portefeuille 2023, second semestre' },
  { asOf: '2024-02-29', publishedOn: '2024-03-31', name: 'Portefeuille 2024, premier semestre' },
  { asOf: '2024-08-31', publishedOn: '2024-09-30', name: 'Portefeuille 2024, second semestre' },
  { asOf: '2025-02-28', publishedOn: '2025-03-31', name: 'Portefeuille 2025, premier semestre' },
  { asOf: '2025-08-31', publishedOn: '2025-09-30', name: 'Portefeuille 2025, second semestre' },
  { asOf: '2026-02-28', publishedOn: '2026-03-31', name: 'Portefeuille 2026, premier semestre' },
  { asOf: '2026-08-31', publishedOn: '2026-09-30', name: 'Portefeuille 2026, second semestre' },
];

const msPerDay = 86_400_000;

/** The day `days` after `day`, both YYYY-MM-DD. */
export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * msPerDay).toISOString().slice(0, 10);
}
