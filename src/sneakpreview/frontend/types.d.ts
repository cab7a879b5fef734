/** The shapes that the server answers with. Unknown is null or an empty list, never a word. */

export type FilmKind = "film" | "series";
export type MarkKind = "like" | "save" | "hide" | "seen";

export interface Scores {
  imdb: number | null;
  imdb_votes: number | null;
  tmdb: number | null;
  tmdb_votes: number | null;
  rotten_tomatoes: number | null;
  metacritic: number | null;
  critics: number | null;
  reviews: number | null;
}

export type LinkName =
  "imdb" | "tmdb" | "wikipedia" | "rotten_tomatoes" | "metacritic" | "wikidata";

/** A service that has the film, and what it asks for it. */
export interface Offer {
  service: string;
  kind: "stream" | "free" | "rent" | "buy";
}

/** What a row of the search shows, and all that a mark needs to know of a film. */
export interface Hit {
  id: string;
  title: string;
  year: number | null;
  kind: FilmKind;
  stars: string[];
  poster: string;
}

export interface Film extends Hit {
  original_title: string | null;
  end_year: number | null;
  runtime: number | null;
  genres: string[];
  directors: string[];
  languages: string[];
  countries: string[];
  certificate: string | null;
  plot: string | null;
  plot_source: string | null;
  scores: Scores;
  plot_url: string | null;
  trailer: { youtube_id?: string | null; search_url?: string | null };
  links: Partial<Record<LinkName, string | null>>;
  offers: Offer[];
  offers_url: string | null;
  sources: string[];
  /** Field -> the source it came from. */
  origins: Record<string, string>;
  fetched_at: string | null;
  /** Whether facts, the list of a liked film or the picture are still on their way. */
  pending: boolean;
  mark: MarkKind | null;
}

/** One liked film that votes for another one. */
export interface Voter {
  id: string;
  title: string;
  /** Of all votes for that film, in whole per cent. */
  share: number;
  /** Whose list has the other: the voter's, that film's own, or each. */
  way: "there" | "back" | "both";
  /** Its place there. */
  position: number;
  /** The sources of the lists that it votes by, where one film alone is explained. */
  lists?: string[];
}

export interface Recommendation {
  film: Film;
  score: number;
  because: Voter[];
}

export interface RecommendationAnswer {
  items: Recommendation[];
  pending: number;
  removed: Record<string, number>;
  total: number;
}

export interface MarkedFilm {
  kind: MarkKind;
  /** False where a like recommends nothing. */
  votes: boolean;
  marked_at: string;
  film: Film;
}

export interface Me {
  signed_in: boolean;
  guest: boolean;
  operator: boolean;
  /** False for the operator while others have accounts. */
  may_leave: boolean;
  email: string | null;
  /** Whether the address is known to be theirs. */
  confirmed: boolean;
  /** Whether the site can send mail. */
  mail: boolean;
  /** Whether the password was right and the code has still to come. */
  code_wanted: boolean;
  /** Nobody is signed in, but may keep this account. */
  leaving: { email: string | null; leaving_at: string } | null;
  /** Who may come: anybody; guests, and accounts that were invited; nobody new. */
  sign_up: "open" | "invitation" | "closed";
  marks: Record<MarkKind, number>;
  csrf_token: string;
}

/** A person, as the operator sees one. */
export interface Entry {
  id: number;
  email: string | null;
  guest: boolean;
  created_at: string;
  seen_at: string | null;
  ways: string[];
  operator: boolean;
  locked: boolean;
  leaving_at: string | null;
}

export interface Invitation {
  id: number;
  email: string | null;
  created_at: string;
  ends_at: string;
}

/** One browser in which the person is signed in. */
export interface Device {
  id: string;
  device: string;
  began_at: string;
  used_at: string;
  this: boolean;
}

/** What a source asks to be said of it. */
export interface Credit {
  name: string;
  notice: string;
  url: string;
}

export interface Sources {
  items: Credit[];
  /** Where titles may be asked for directly, with `{query}` in it; null where nowhere. */
  suggestions: string | null;
  search_knows_more: boolean;
}

/** A server that a source asks, and how it fares. */
export interface Host {
  name: string;
  state: "open" | "untried" | "failing" | "paused" | "blocked" | "broken";
  since: string | null;
  until: string | null;
  succeeded_at: string | null;
  rate: string | null;
  spent_today: number;
  trouble: string | null;
}

export interface SourceState {
  name: string;
  on: boolean;
  /** The setting without which it cannot be on. */
  lacks: string | null;
  hosts: Host[];
  /** Requests a day; null where they are not counted. */
  budget: number | null;
  /** How many answers of it are stored, and for how long. */
  films: number;
  keeps_days: number | null;
}

export interface AsideFilm {
  id: string;
  title: string;
  trouble: string | null;
}

/** What the operator sees. */
export interface Overview {
  items: SourceState[];
  backlog: { wanted: number; fetching: number; aside: number; oldest: string | null };
  aside: AsideFilm[];
}

export interface Choice {
  value: string;
  count: number;
}

export interface Choices {
  kinds: Choice[];
  genres: Choice[];
  languages: Choice[];
  directors: Choice[];
}

/** What the person asked the list to be narrowed to; the names are those of the address. */
export interface Filters {
  kind: string;
  min_score: string;
  min_votes: string;
  from_year: string;
  to_year: string;
  max_runtime: string;
  /** From -1, hidden gems, to 1, what everybody knows; it orders the list and removes nothing. */
  dial: string;
  genre: string[];
  any_genre: string[];
  not_genre: string[];
  language: string[];
  director: string[];
}

export interface Problem {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  errors?: Record<string, string[]>;
}
