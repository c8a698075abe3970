/** What a browser knows of its connection; only some browsers tell. */
interface NetworkInformation extends EventTarget {
  readonly effectiveType: "slow-2g" | "2g" | "3g" | "4g";
  readonly saveData: boolean;
}

interface Navigator {
  readonly connection?: NetworkInformation;
}
