import { expect, it } from "vitest";
import { signedAddress } from "./buyer-address";

const SECRET = "0123456789abcdef";

it("signs the last address that a request came by, as the backend reads it", () => {
  const signed = signedAddress("203.0.113.7", SECRET);
  expect(signed).toBe("203.0.113.7 apsBkrG29IBC1BCAlGKM-znXkGc0Pc7V8TpEL2kFvic");
  expect(signedAddress("10.0.0.1, 203.0.113.7", SECRET)).toBe(signed);
  expect(signedAddress("203.0.113.7", "another-secret-than-that")).not.toBe(signed);
});

it("signs nothing where nobody knows", () => {
  expect(signedAddress(null, SECRET)).toBeNull();
  expect(signedAddress(" ", SECRET)).toBeNull();
});
