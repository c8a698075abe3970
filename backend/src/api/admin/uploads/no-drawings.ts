import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { pictureKind } from "../../../lib/pictures/kind";
import { refusePicture } from "../../../lib/pictures/refusals";

/** Refuses drawings, which may hold programs. Those of a village's folder are looked through first. */
export function noDrawings(
  { files }: MedusaRequest,
  _response: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const drawing = (Array.isArray(files) ? files : []).find(
    ({ buffer }) => pictureKind(buffer) === "svg",
  );
  next(drawing === undefined ? undefined : refusePicture("picture_drawing", drawing.originalname));
}
