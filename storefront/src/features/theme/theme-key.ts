/** Under which the chosen appearance is kept on the device: "light" or "dark"; nothing follows the device. */
export const THEME_KEY = "theme";

/** When the browser's own bar has the colour of the night, while nothing is chosen. */
export const DEVICE_BY_NIGHT = "(prefers-color-scheme: dark)";
