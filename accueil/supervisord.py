"""supervisord that does not outlive the launcher: ``python -m accueil.supervisord -c FILE``."""
from __future__ import annotations

from supervisor.supervisord import main

from accueil import environment, lifeline

if __name__ == "__main__":
    lifeline.hold_on(environment.parent())
    environment.become_parent()
    main()
