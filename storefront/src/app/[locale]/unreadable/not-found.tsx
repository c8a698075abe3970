// What its head says, Next asks here and not of the page where it answered 404 and is made anew.
export { default } from "@/app/not-found";
export { generateMetadata } from "./page";
