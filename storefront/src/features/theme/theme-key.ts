/** Under which the chosen appearance is kept on the device: "light" or "dark"; nothing follows the device. */
export const THEME_KEY = "theme";
