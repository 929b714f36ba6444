# How people name themselves or others; what stands behind is taken out of questions that are kept for staff.
mask-words-introduction = mi chiamo|il mio nome è|sono|saluti|cordiali saluti|distinti saluti|cordialmente|firmato
mask-words-title = sig|sigra|signor|signora|signorina|dott|dottor|dottoressa|dr|prof|professor|professoressa|ing|avv
