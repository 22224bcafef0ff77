/** The part of OCDS 1.1 that the demo writes, as types. Amounts are numbers of dollars with at most two decimals. */

export interface OrganizationReference {
  id: string;
  name: string;
}
export interface Value {
  amount: number;
  currency: 'CAD';
}
export interface Classification {
  scheme: 'UNSPSC';
  id: string;
  description: string;
}
export interface Item {
  id: string;
  description: string;
  classification: Classification;
  quantity: number;
  unit: { name: string };
}
export interface Document {
  id: string;
  documentType: string;
  title: string;
  url: string;
  datePublished: string;
  format: string;
}
export interface Party extends OrganizationReference {
  roles: string[];
  identifier: { scheme: 'XF-REG'; id: string };
  address: {
    streetAddress: string;
    locality: string;
    region: string;
    postalCode: string;
    countryName: string;
  };
  details?: { scale: 'micro' | 'sme' | 'large' };
}
export interface Bid {
  id: string;
  date: string;
  status: 'valid' | 'disqualified';
  tenderers: OrganizationReference[];
  value: Value;
}
export interface Award {
  id: string;
  title?: string;
  status: 'active';
  date: string;
  value?: Value;
  suppliers: OrganizationReference[];
  items?: Pick<Item, 'id' | 'classification'>[];
}
export interface Amendment {
  id: string;
  date: string;
  rationale: string;
  description: string;
}
export interface Transaction {
  id: string;
  date: string;
  value: Value;
}
export interface Contract {
  id: string;
  awardID: string;
  status: 'active' | 'terminated';
  period: { startDate: string; endDate: string };
  value?: Value;
  dateSigned: string;
  amendments?: Amendment[];
  implementation?: { transactions: Transaction[] };
}
export interface Tender {
  id: string;
  title?: string;
  description?: string;
  status?: 'active' | 'complete' | 'cancelled' | 'unsuccessful';
  procuringEntity?: OrganizationReference;
  value?: Value;
  procurementMethod?: 'open' | 'selective' | 'limited' | 'direct';
  procurementMethodDetails?: string;
  procurementMethodRationale?: string;
  mainProcurementCategory?: 'goods' | 'services' | 'works';
  additionalProcurementCategories?: string[];
  awardCriteria?: string;
  tenderPeriod?: { startDate: string; endDate: string };
  numberOfTenderers?: number;
  tenderers?: OrganizationReference[];
  lots?: { id: string; title: string }[];
  items?: Item[];
  documents?: Document[];
}
export interface RelatedProcess {
  id: string;
  relationship: string[];
  scheme: 'ocid';
  identifier: string;
  title: string;
}
export interface Release {
  ocid: string;
  id: string;
  date: string;
  tag: string[];
  language: 'fr';
  initiationType: 'tender';
  fictional: true;
  buyer?: OrganizationReference;
  parties?: Party[];
  planning?: { budget: { amount: Value } };
  tender?: Tender;
  bids?: { details: Bid[] };
  awards?: Award[];
  contracts?: Contract[];
  relatedProcesses?: RelatedProcess[];
}
