import { ORPCError } from '@orpc/server';
import { notFound } from 'next/navigation';

/** What a call gives, or the page for addresses that lead nowhere: what one may not read does not exist. */
export const orNotFound = async <Value>(call: Promise<Value>): Promise<Value> => {
  try {
    return await call;
  } catch (error) {
    if (error instanceof ORPCError && (error.code === 'not-found' || error.code === 'not-allowed')) notFound();
    throw error;
  }
};
