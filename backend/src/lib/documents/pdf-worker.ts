import { parentPort, workerData } from "node:worker_threads";
import { remakePdf } from "./remake-pdf";

void remakePdf(workerData).then((remade) => parentPort?.postMessage(remade));
