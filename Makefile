# The front door: "make help" says what there is. Needs nothing but git, make and Python 3.
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory
PYTHON3 ?= python3
PY := .venv/bin/python
ACCUEIL := .venv/bin/accueil
SOURCES := uv.lock pyproject.toml .python-version tools/setup.py

.PHONY: help setup setup-run run talk train words check test stories golden browser eval fuzz bench-understanding bench format logs clean

help: ## Cette liste
	@grep -hE '^[a-z -]+:.*## ' Makefile | sed -E 's/^([a-z -]+):.*## /\1\t/' | expand -t 24

setup: .venv/.all ## Préparer l'environnement complet (outils et tests compris)

setup-run: .venv/.run

run: .venv/.run ## Ouvrir l'accueil : entraîne si besoin, démarre tout, dit où ; LOGS=1 montre les journaux
	@exec $(ACCUEIL) run $(if $(LOGS),--logs)

talk: .venv/.run ## Converser dans le terminal (CHANNEL=vapi ou web)
	@exec $(ACCUEIL) talk $(if $(CHANNEL),--channel $(CHANNEL))

train words: .venv/.run ## Entraîner le modèle si ses sources ont changé ; les textes seuls ne coûtent que quelques secondes
	@exec $(ACCUEIL) train

check: .venv/.all ## Les vérifications rapides : style, types, imports, YAML, données, tests sans serveur
	@exec $(PY) -m tools.run_tests lint types imports yaml data unit house

test: .venv/.all ## Tout vérifier, du style au navigateur ; la dernière ligne compte
	@exec $(PY) -m tools.run_tests

stories golden browser: .venv/.all ## Une seule partie des tests (de même : make e2e, contract, channels…)
	@exec $(PY) -m tools.run_tests train $@

eval: .venv/.all ## Mesurer ce que l'accueil comprend, sur des phrases écrites sans voir la grammaire ; FAILURES=1 montre les fautes
	@$(ACCUEIL) train >/dev/null
	@exec $(PY) -m evaluation $(if $(FAILURES),--failures) $(if $(MENDED),--mended)

fuzz: .venv/.all ## Chercher une phrase qui ferait tomber la compréhension (SECONDS=120)
	@exec $(PY) -m evaluation.fuzz $(SECONDS)

bench-understanding: .venv/.all ## Mesurer ce que coûte la compréhension d'une phrase, en temps de processeur
	@exec $(PY) -m benchmarks.understanding

bench: .venv/.all ## Mesurer, à côté d'un Rasa d'origine : table, et build/bench.json (long ; BENCH=half ou quick : plus court)
	@$(PY) -m benchmarks.understanding
	@exec $(PY) -m benchmarks $(if $(filter quick half,$(BENCH)),--$(BENCH))

format: .venv/.all ## Ranger les imports et corriger ce que ruff sait corriger
	@exec .venv/bin/ruff check --fix .

logs: ## Suivre les journaux de l'accueil qui tourne
	@exec tail -F $${ACCUEIL_DATA_DIR:-var}/log/server.log $${ACCUEIL_DATA_DIR:-var}/log/actions.log

clean: ## Effacer ce qui se refabrique : environnement, modèle, caches (jamais les données de var/)
	rm -rf .venv .uv build models .rasa results .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# From the root folder: pyenv would read .python-version here and look for a Python 3.10 that may not be there.
.venv/.run: $(SOURCES)
	@cd / && command -v $(PYTHON3) >/dev/null || { echo "Python 3 n'est pas installé sur cette machine." >&2; exit 1; }
	@cd / && $(PYTHON3) "$(CURDIR)/tools/setup.py" run
	@touch $@

.venv/.all: $(SOURCES)
	@cd / && command -v $(PYTHON3) >/dev/null || { echo "Python 3 n'est pas installé sur cette machine." >&2; exit 1; }
	@cd / && $(PYTHON3) "$(CURDIR)/tools/setup.py" all
	@touch $@ .venv/.run
