"""``make bench``: the desk beside an unpatched Rasa, in one run. ``docs/benchmark.md`` says how it measures."""
