/** The mark in an address that only the owner of a mailbox was sent: made from the store's secret, kept nowhere. */
import { createHmac, timingSafeEqual } from 'node:crypto';

/** 22 letters and digits (128 bits) that follow from a subscription's id. */
export function tokenOf(secret: string, subscription: string): string {
  return createHmac('sha256', secret)
    .update(`subscription ${subscription}`)
    .digest()
    .subarray(0, 16)
    .toString('base64url');
}

export function isToken(secret: string, subscription: string, given: string): boolean {
  const right = Buffer.from(tokenOf(secret, subscription));
  const said = Buffer.from(given);
  return right.length === said.length && timingSafeEqual(right, said);
}
