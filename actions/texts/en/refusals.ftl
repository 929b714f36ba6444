# One kind and short refusal each; the last line says what the assistant can do.
refusal-out-of-scope = That is outside what I know.
refusal-other-passport = I only know the ICN Passport, with which a member company of one cleantech cluster is received by another. For travel passports, digital product passports or anything in a wallet, please turn to whoever issues them.
refusal-visa-and-travel = I cannot help with visas, flights, hotels or other travel matters; the embassy of the country or a travel agency can.
refusal-jobs = I have no job offers and cannot handle applications for work.
refusal-legal-and-tax = I cannot give legal or tax advice; a lawyer or a tax adviser in the country can.
refusal-investing = I do not give investment advice, on shares or anything else.
refusal-shopping = I do not sell or price products, and I cannot recommend shops.
refusal-weather = I have no weather reports.
refusal-private-data = I do not give out private details of persons, nor what other companies have asked or sent. What I can name is a cluster's public contact.
refusal-insult = I would rather stay friendly. If something I said was not useful, tell me what you are looking for and I will try again.
refusal-prompt-injection = I cannot do that: I only answer questions from my knowledge base.
refusal-gibberish = I am afraid I could not read that.
refusal-can-do = I can help with host clusters abroad, whom to contact there, events, partners and city challenges, and the ICN Passport.
