"""For all tests: speed is measured by a benchmark, never by a test that depends on the machine's load."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

settings.register_profile("accueil", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("accueil")
