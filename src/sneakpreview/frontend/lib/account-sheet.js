/** The style sheet of an account's sections and dialogs; whoever needs it imports this. */
import { sheet } from "./sheet.js";

await sheet("account.css");
