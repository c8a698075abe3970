// The woven surface that pages show where there is no picture. Half clear, so that the picture's own
// colours shine through from behind it.
const WEAVE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><pattern id="w" width="40" height="40" patternUnits="userSpaceOnUse"><path d="M10 1l9 9-9 9-9-9zM30 21l9 9-9 9-9-9z"/></pattern><path fill="url(#w)" d="M0 0h400v300H0z" opacity=".12"/></svg>';

/**
 * Stands in for a picture that cannot be had, where a browser would draw a broken one. Nobody keeps
 * it, so that the picture itself comes as soon as it can.
 */
export function missingPicture(): Response {
  const headers = { "content-type": "image/svg+xml", "cache-control": "no-store" };
  return new Response(WEAVE, { headers });
}
