# How people name themselves or others; what stands behind is taken out of questions that are kept for staff.
mask-words-introduction = je m'appelle|je m’appelle|mon nom est|je suis|ici|cordialement|salutations|signé
mask-words-title = m|mr|mme|mlle|monsieur|madame|mademoiselle|dr|docteur|prof|professeur|maître
