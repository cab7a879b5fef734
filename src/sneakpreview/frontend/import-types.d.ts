/** The shapes of imports, as the server answers with them. */
import type { Hit, MarkKind } from "./types.d.ts";

export type Outcome =
  "placed" | "as_it_was" | "ambiguous" | "unknown" | "unreadable" | "left_out" | "dismissed";

/** What somebody sent, and how far it has come. */
export interface Import {
  id: number;
  name: string;
  /** Whose export it is, as soon as that is known. */
  site: string | null;
  state: "waiting" | "running" | "done" | "failed";
  threshold: number;
  /** Rows of the file, as soon as they are known, and those dealt with. */
  total: number | null;
  read: number;
  rows: Record<Outcome, number>;
  /** The marks that were placed. */
  marks: Record<MarkKind, number>;
  trouble: string | null;
  created_at: string;
  finished_at: string | null;
}

/** A row of the file, and what became of it. */
export interface ImportedRow {
  number: number;
  title: string | null;
  year: number | null;
  kind: MarkKind | null;
  outcome: Outcome;
  reason: string | null;
  film: Hit | null;
  candidates: Hit[];
  /** Whether the person said which film it means. */
  chosen: boolean;
}
