# How people name themselves or others; what stands behind is taken out of questions that are kept for staff.
mask-words-introduction = mein name ist|ich heiße|ich heisse|ich bin|hier ist|hier spricht|grüße|grüßen|gruß|gruss|mfg|gez
mask-words-title = herr|herrn|frau|dr|prof|professor|professorin
