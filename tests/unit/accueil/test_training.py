"""Training happens when the sources changed, in this project's own environment, and says what went wrong."""
from __future__ import annotations

from pathlib import Path

import pytest

from accueil import environment, training
from accueil.exits import WrongSetup
from accueil.model import model_path
from frontdesk.settings import Settings

CONFIG = """
recipe: default.v1
assistant_id: test
language: fr
pipeline: [{name: WhitespaceTokenizer}, {name: CountVectorsFeaturizer}, {name: LogisticRegressionClassifier}]
policies: [{name: RulePolicy}]
"""
DOMAIN = """
version: "3.1"
intents: [greet, thank]
responses: {utter_greet: [{text: Bonjour}], utter_thank: [{text: De rien}]}
"""
NLU = """
version: "3.1"
nlu:
  - {intent: greet, examples: "- bonjour\\n- salut\\n"}
  - {intent: thank, examples: "- merci\\n- merci beaucoup\\n"}
rules:
  - {rule: bonjour, steps: [{intent: greet}, {action: utter_greet}]}
  - {rule: merci, steps: [{intent: thank}, {action: utter_thank}]}
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "config.yml").write_text(CONFIG)
    (tmp_path / "domain.yml").write_text(DOMAIN)
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "nlu.yml").write_text(NLU)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ACCUEIL_ENV_FILE", "")
    return tmp_path


def trained(project: Path) -> Path:
    return training.trained(environment.of_children(Settings(data_dir=project / "var")), project / "var" / "train.log")


def test_once_for_one_state_of_the_sources_and_only_the_newest_is_kept(project: Path) -> None:
    assert not training.is_trained()
    first = trained(project)
    assert first == model_path(Path())
    made = first.stat().st_mtime_ns
    assert trained(project).stat().st_mtime_ns == made
    (project / "domain.yml").write_text(DOMAIN.replace("De rien", "Je vous en prie"))
    assert not training.is_trained()
    second = trained(project)
    assert [path.name for path in Path("models").iterdir()] == [second.name]
    log = (project / "var" / "train.log").read_text()
    assert "Restored component 'LogisticRegressionClassifier' from cache" in log
    assert "Starting to train" not in log


def test_what_rasa_complained_of_without_its_traceback(project: Path) -> None:
    (project / "domain.yml").write_text(DOMAIN.replace("intents: [greet, thank]", "intents: 12"))
    with pytest.raises(WrongSetup) as refusal:
        trained(project)
    assert "train.log" in str(refusal.value)
    assert "domain.yml" in str(refusal.value)
    assert "Traceback" not in str(refusal.value)
    assert "File " not in str(refusal.value)
    assert list(Path("models").iterdir()) == []
