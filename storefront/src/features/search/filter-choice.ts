/** The line of a choice among the filters; labels of several lines keep apart from each other. */
export const filterChoiceClass = "flex min-h-11 items-center gap-3 py-1.5 leading-snug";
