/** Where product pages send their form. */
export const ADD_PATH = "/api/basket/add";
