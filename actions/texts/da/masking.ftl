# How people name themselves or others; what stands behind is taken out of questions that are kept for staff.
mask-words-introduction = jeg hedder|mit navn er|jeg er|det er|hilsen|hilsner|venlig hilsen|mvh|vh
mask-words-title = hr|herr|fru|frk|frøken|dr|prof|professor
