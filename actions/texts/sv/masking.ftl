# How people name themselves or others; what stands behind is taken out of questions that are kept for staff.
mask-words-introduction = jag heter|mitt namn är|jag är|det är|hälsningar|hälsning|vänliga hälsningar|mvh|vh
mask-words-title = herr|hr|fru|fröken|dr|prof|professor
