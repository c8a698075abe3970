type Answer = Promise<Response> & {
  /** The answer's JSON, taken for what the test says; throws unless the answer is a success. */
  json<Body>(): Promise<Body>;
};

/** Calls to a backend that all carry the same headers. */
export class Http {
  readonly #base: string;
  readonly #headers: Readonly<Record<string, string>>;

  constructor(base: string, headers: Readonly<Record<string, string>> = {}) {
    this.#base = base;
    this.#headers = headers;
  }

  /** The same with more headers. */
  with(headers: Readonly<Record<string, string>>): Http {
    return new Http(this.#base, { ...this.#headers, ...headers });
  }

  get(path: string): Answer {
    return this.#send("GET", path);
  }

  post(path: string, body: unknown = {}): Answer {
    return this.#send("POST", path, body);
  }

  /** Sends a form with files, and answers whatever comes of it. */
  sendForm(path: string, form: FormData): Promise<Response> {
    return fetch(`${this.#base}${path}`, { method: "POST", headers: this.#headers, body: form });
  }

  /** Sends a body piece by piece, whose length nobody knows before its end. */
  sendStream(path: string, body: ReadableStream): Promise<Response> {
    const asked = { method: "POST", headers: this.#headers, body, duplex: "half" as const };
    return fetch(`${this.#base}${path}`, asked);
  }

  /** Sends a body as it stands, sound or not, and answers whatever comes of it. */
  sendRaw(
    method: string,
    path: string,
    body: string | undefined,
    signal: AbortSignal,
  ): Promise<Response> {
    return fetch(`${this.#base}${path}`, {
      method,
      signal,
      headers: this.#headers,
      ...(body === undefined ? {} : { body }),
    });
  }

  delete(path: string): Answer {
    return this.#send("DELETE", path);
  }

  #send(method: string, path: string, body?: unknown): Answer {
    const answer = fetch(`${this.#base}${path}`, {
      method,
      headers: {
        ...this.#headers,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return Object.assign(answer, {
      json: async <Body>() => {
        const response = await answer;
        if (response.ok) return (await response.json()) as Body;
        throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
      },
    });
  }
}
