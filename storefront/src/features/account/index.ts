export { AccountHint } from "./account-hint";
export { AccountView } from "./account-view";
export { DeleteView } from "./delete-view";
export { KeepOrder } from "./keep-order";
export { LogInView } from "./log-in-view";
export { RegisterView } from "./register-view";
export { findAccount, findAccountIfThere, keepIfLoggedIn, readSession } from "./session";
export { UseAddress } from "./use-address";
