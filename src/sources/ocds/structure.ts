/**
 * The shape that DuckDB's json_transform gives to a release: OCDS 1.0/1.1 fields that the model uses, and no others, every leaf
 * as text, so that one bad value never aborts a file (TRY_CAST decides later, column by column).
 */

type Structure = string | Structure[] | { [key: string]: Structure };

const text = 'VARCHAR';
const value = { amount: text, currency: text };
const period = { startDate: text, endDate: text };
const periodEnd = { endDate: text };
const organization = { id: text, name: text };
const classification = { scheme: text, id: text };
const items = [
  {
    id: text,
    description: text,
    classification: { ...classification, description: text },
    quantity: text,
    unit: { name: text },
  },
];
/** Of which only the number counts. */
const counted = [{ id: text }];
const documents = [
  { id: text, documentType: text, title: text, url: text, datePublished: text, format: text },
];

export const releaseStructure: Structure = {
  ocid: text,
  id: text,
  date: text,
  datePublished: text,
  tag: [text],
  language: text,
  initiationType: text,
  fictional: text,
  noticeType: { id: text },
  buyer: organization,
  parties: [
    {
      id: text,
      name: text,
      identifier: { scheme: text, id: text },
      address: { locality: text, region: text, postalCode: text, countryName: text },
      details: { scale: text, municipal: text },
    },
  ],
  planning: { budget: { amount: value } },
  tender: {
    id: text,
    title: text,
    description: text,
    status: text,
    procuringEntity: organization,
    value,
    procurementMethod: text,
    procurementMethodDetails: text,
    procurementMethodRationale: text,
    mainProcurementCategory: text,
    additionalProcurementCategories: [text],
    awardCriteria: text,
    tenderPeriod: period,
    contractPeriod: periodEnd,
    numberOfTenderers: text,
    tenderers: counted,
    classification,
    items,
    lots: counted,
    deliveryRegions: [{ id: text, name: text }],
    documents,
  },
  bids: {
    details: [
      {
        id: text,
        date: text,
        status: text,
        tenderers: [organization],
        value,
        submittedValue: { amount: text, unit: text },
      },
    ],
  },
  awards: [
    {
      id: text,
      title: text,
      status: text,
      date: text,
      value: { amount: text, currency: text, totalAmount: text },
      suppliers: [organization],
      items,
      contractPeriod: periodEnd,
    },
  ],
  contracts: [
    {
      id: text,
      awardID: text,
      title: text,
      status: text,
      period,
      value,
      dateSigned: text,
      amendments: [{ id: text, date: text, rationale: text, description: text }],
      implementation: { transactions: [{ id: text, date: text, value, amount: value }] },
    },
  ],
  relatedProcesses: [{ id: text, relationship: [text], scheme: text, identifier: text, title: text }],
};
