greet =
    Hello! I help cleantech companies find their way into foreign markets through the clusters of the International Cleantech Network (ICN) and its Passport.
    Tell me what you make and where you want to go, or pick one of these.
goodbye = Goodbye, and good luck abroad. Just write again when a question comes up.
thank = You're welcome. Is there anything else you would like to know?
bot-identity =
    I am a machine: the Passport assistant of the International Cleantech Network (ICN), not a person.
    I answer only from a knowledge base about ICN and its clusters, built from public sources, and every answer names its source and date. What is not on record I do not know, and I say so.
bot-capabilities =
    I can tell you
    • which cluster can receive you in a country, a city or a field
    • what a cluster does and how to reach it
    • what the ICN Passport is, who may use it and how to apply
    • about events, partners, city challenges, documents and results on file
    Just ask, for example: "Who can host us in South Africa for solar irrigation?"

button-find-host = Find a host cluster
button-passport = What is the Passport?
button-eligibility = Who may use it?
button-apply = How do we apply?
button-events = Coming events
button-challenges = City challenges
