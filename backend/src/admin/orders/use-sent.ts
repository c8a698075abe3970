import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { post } from "../lib/post";
import { sdk } from "../lib/sdk";

/** A file that a buyer sent. */
export interface SentFile {
  id: string;
  content_type: "image/webp" | "application/pdf";
  bytes: number;
  created_at: string;
}

/** What a buyer says is wrong with what they got. */
export interface Complaint {
  id: string;
  kind: "damaged" | "missing" | "other";
  text: string;
  status: "open" | "settled" | "declined";
  answer: string | null;
  created_at: string;
  pictures: SentFile[];
}

/** What a manager makes of a complaint. */
export interface ComplaintAnswer {
  complaint_id: string;
  outcome: "settled" | "declined";
  answer: string;
}

/** Where a file of an order is; only somebody who is logged in is given it. */
export function fileAddress(orderId: string, fileId: string): string {
  return `/admin/orders/${orderId}/documents/${fileId}`;
}

/** The files that a buyer sent as proof of their payment. */
export function useProofs(orderId: string) {
  return useQuery({
    queryKey: ["lapak", "proofs", orderId],
    queryFn: () =>
      sdk.client.fetch<{ documents: SentFile[] }>(`/admin/orders/${orderId}/documents`),
    select: ({ documents }) => documents,
  });
}

/** What the buyer of an order complained of, the latest first. */
export function useComplaints(orderId: string) {
  return useQuery({
    queryKey: ["lapak", "complaints", orderId],
    queryFn: () =>
      sdk.client.fetch<{ complaints: Complaint[] }>(`/admin/orders/${orderId}/complaints`),
    select: ({ complaints }) => complaints,
  });
}

/** Answers a complaint, and has everything on the page that tells of it read again. */
export function useAnswerComplaint(orderId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ complaint_id, ...body }: ComplaintAnswer) =>
      post<unknown>(`/admin/orders/${orderId}/complaints/${complaint_id}/answer`, body),
    onSettled: () => queries.invalidateQueries(),
  });
}
