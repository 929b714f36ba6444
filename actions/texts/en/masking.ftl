# How people name themselves or others; what stands behind is taken out of questions that are kept for staff.
mask-words-introduction = my name is|i am called|call me|this is|i am|i'm|regards|best regards|kind regards|cheers|yours|sincerely|signed
mask-words-title = mr|mrs|ms|miss|dr|prof|professor|sir|madam
