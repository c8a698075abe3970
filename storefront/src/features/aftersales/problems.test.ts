import { expect, test } from "vitest";
import { problemOf, problemOfCode } from "./problems";

test("an address tells no other problems than those that have words", () => {
  expect(problemOf("already_sent")).toBe("already_sent");
  expect(problemOf("<b>hello</b>")).toBeNull();
  expect(problemOf(["failed"])).toBeNull();
  expect(problemOf(undefined)).toBeNull();
});

test("a refusal that nobody has words for is a failure", () => {
  expect(problemOfCode("return_open")).toBe("return_open");
  expect(problemOfCode("unreachable")).toBe("failed");
});
