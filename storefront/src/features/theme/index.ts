export { ThemeScript } from "./theme-script";
export { ThemeSwitch } from "./theme-switch";
