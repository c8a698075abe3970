/** What has to be known to send money back, as the backend and the message files name it. */
export const ACCOUNT_FIELDS = ["bank_name", "account_number", "account_holder"] as const;
