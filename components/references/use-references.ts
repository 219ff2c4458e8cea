'use client';

import { useQueries, useQuery } from '@tanstack/react-query';
import { query } from '#components/api/client.ts';

/** The references of a document, without their texts. */
export const useReferences = (documentId: string) =>
  useQuery(query.references.list.queryOptions({ input: { documentId } }));

/** The text of a reference never changes: it is fetched once, when it is first needed. */
export const textOfReference = (id: string) =>
  query.references.get.queryOptions({ input: { id }, staleTime: 'static', gcTime: Infinity });

type Texts = { id: string; paragraphs: string[] }[];
const combine = (results: { data: Texts[number] | undefined }[]): Texts => results.flatMap(({ data }) => data ?? []);
const none: { id: string }[] = [];

/** The texts of all references of a document, as far as they are here; fetched only while `isWanted`. */
export const useReferenceTexts = (documentId: string, isWanted: boolean): Texts => {
  const { data = none } = useReferences(documentId);
  return useQueries({ queries: isWanted ? data.map(({ id }) => textOfReference(id)) : [], combine });
};
