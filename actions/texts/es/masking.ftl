# How people name themselves or others; what stands behind is taken out of questions that are kept for staff.
mask-words-introduction = me llamo|mi nombre es|soy|saludos|un saludo|atentamente|firmado
mask-words-title = sr|sra|srta|señor|señora|señorita|don|doña|dr|dra|prof|profesor|profesora
