"""Which intents are about the same subject, so that a message can go on about what was just answered."""

REFUSED = (
    *("out_of_scope", "other_passport", "visa_and_travel", "jobs", "legal_and_tax", "investing"),
    *("shopping", "weather", "private_data", "insult", "prompt_injection", "gibberish"),
)
HOSTS = ("find_host", "list_clusters")
CLUSTER = (
    *("cluster_profile", "cluster_languages", "cluster_size", "cluster_offer", "cluster_membership"),
    *("cluster_identity", "cluster_sectors", "ask_contact", "find_partner", "compare"),
)
EVENT = ("find_event", "past_event", "annual_meeting")
CHALLENGE = (
    *("find_challenge", "challenge_outcome", "challenge_participation", "challenge_funding", "challenge_procurement"),
    *("programme_definition", "city_joining"),
)
PASSPORT = (
    *("passport_definition", "passport_is_not", "passport_benefits", "passport_cost", "passport_application"),
    *("passport_form", "passport_duration", "passport_eligibility", "passport_participants", "passport_follow_up"),
    *("passport_response_time", "passport_responsibility", "passport_confidentiality", "passport_travel_costs"),
    *("passport_desk", "passport_support_hours", "passport_alternatives", "passport_related"),
)
NETWORK = ("network_definition", "network_founding", "network_members", "network_secretariat", "network_partners")


def same_subject(intent: str) -> tuple[str, ...]:
    """Return the intents that ask more of what an intent's answer is about; none where it is about nothing."""
    if intent in HOSTS:
        return CLUSTER
    subjects = (CLUSTER, EVENT, CHALLENGE, PASSPORT, NETWORK)
    return next((subject for subject in subjects if intent in subject), ())
