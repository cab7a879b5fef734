/** A provider that can say who somebody is. */
export interface Provider {
  name: string;
  label: string;
}

/** By whom one can sign in; `proxy` is whom the proxy in front vouches for. */
export interface Providers {
  items: Provider[];
  proxy: string | null;
}

/** Who somebody is by a provider; `usable` while the site takes its word. */
export interface Identity {
  id: number;
  provider: string | null;
  label: string;
  called: string;
  usable: boolean;
  made_at: string;
  used_at: string | null;
}

/** What somebody goes to a provider for, and where they go on. */
export interface Crossing {
  errand: "sign-in" | "link" | "prove";
  back: string;
  join?: boolean;
  invitation?: string;
}
