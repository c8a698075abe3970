import en from "./en.json";
import id from "./id.json";

// Medusa merges these into its own words. Languages that are not here fall back to English.
export default { en: { translation: en }, id: { translation: id } };
