export { readProblem, type UploadProblem } from "./problems";
export { SentFiles } from "./sent-files";
export { UploadForm } from "./upload-form";
