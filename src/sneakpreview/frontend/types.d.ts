/** The shapes that the server answers with. Unknown is null or an empty list, never a word. */

export type FilmKind = "film" | "series";
export type MarkKind = "like" | "save" | "hide";

export interface Scores {
  imdb: number | null;
  imdb_votes: number | null;
  tmdb: number | null;
  rotten_tomatoes: number | null;
  metacritic: number | null;
  critics: number | null;
  reviews: number | null;
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
  trailer: { youtube_id?: string | null; search_url?: string | null };
  links: { imdb?: string | null };
  sources: string[];
  fetched_at: string | null;
  mark: MarkKind | null;
}

/** One liked film that votes for another one, and where that one stands on its list. */
export interface Voter {
  id: string;
  title: string;
  position: number;
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
  marked_at: string;
  film: Film;
}

export interface Me {
  signed_in: boolean;
  guest: boolean;
  email: string | null;
  marks: Record<MarkKind, number>;
  csrf_token: string;
}

export interface Choice {
  value: string;
  count: number;
}

export interface Choices {
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
