import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { PictureFilesProvider } from "./picture-files-provider";

/** Files on the shop's own disk, of which the public ones are pictures. */
export default ModuleProvider(Modules.FILE, { services: [PictureFilesProvider] });
