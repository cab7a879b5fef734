/** What the server says of the ways in. */

export interface Passkey {
  id: number;
  name: string;
  /** The name of the host that it is for. */
  host: string;
  made_at: string;
  used_at: string | null;
}

export interface Ways {
  password: boolean;
  /** Whether the password never gets in alone. */
  password_short: boolean;
  passkeys: Passkey[];
  /** Why there are none at this address; null if there can be. */
  no_passkeys: string | null;
  second_factor: { since: string; codes_left: number } | null;
}

/** What to hand to the browser; null where there are no passkeys, and why. */
export interface Options {
  options: any;
  why: string | null;
}

/** What an app needs to make codes. */
export interface SetUp {
  secret: string;
  address: string;
  /** Of the QR code: its width and height in units, and its dark part. */
  side: number;
  path: string;
}
