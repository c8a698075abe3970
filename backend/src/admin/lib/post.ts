/** What the backend refused, and which of the fields that were sent are wrong. */
export class Refused extends Error {
  readonly status: number;
  /** Why, as the backend names it; empty where it gave no name. */
  readonly code: string;
  readonly fields: Readonly<Record<string, string>>;

  constructor(status: number, body: unknown) {
    super(`The backend answered ${status}.`);
    this.status = status;
    const code = read(body, "code");
    this.code = typeof code === "string" ? code : "";
    const told = read(body, "fields");
    this.fields = told && typeof told === "object" ? (told as Record<string, string>) : {};
  }
}

function read(body: unknown, name: string): unknown {
  return body && typeof body === "object" ? Reflect.get(body, name) : null;
}

/** Sends something to the backend; unlike Medusa's own client it keeps what was wrong with it. */
export async function post<Answer>(path: string, body: unknown): Promise<Answer> {
  const response = await fetch(path, {
    method: "POST",
    credentials: "include",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(body),
  });
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw new Refused(response.status, answer);
  return answer as Answer;
}
