"""Days and hours in an utterance: scan for atoms, bind them, sort wishes from refusals, build clauses.

The stages, each a module: ``scan`` (tokens → pieces), ``bind`` (neighbours make ranges and bounds),
``polarity`` (what is wanted, what is not, what was corrected), ``clauses`` (which hour goes with which
day), ``evaluate`` (constraints → periods). Words stand in ``words``; nothing here knows a whole sentence.
"""
