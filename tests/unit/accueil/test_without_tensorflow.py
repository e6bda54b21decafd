"""What stands in for TensorFlow can be imported and subclassed, and says one clear sentence when it is used."""
from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from accueil.without_tensorflow import COMPONENTS, TensorFlowMissing, check_config, component_names

IMPORTS_AND_USES = """
from accueil import without_tensorflow
without_tensorflow.install()
without_tensorflow.install()
import tensorflow as tf, tensorflow.keras.backend as K
from keras.utils.control_flow_util import smart_cond
from typing import Optional, Union

class Layer(tf.keras.layers.Layer):
    def call(self, x: Union[tf.Tensor, int], y: Optional[tf.Tensor] = tf.float32) -> tf.Tensor:
        return x

@tf.function
def decorated(x: "tf.Tensor | None") -> int:
    return 7

print(decorated(None))
for use in (lambda: tf.constant(3), lambda: Layer(), lambda: K.epsilon()):
    try:
        use()
    except without_tensorflow.TensorFlowMissing as refusal:
        print(refusal)
"""


def python(code: str) -> str:
    """What a new interpreter prints: a stand-in is for a whole process, not for the one that tests."""
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=False)
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


def config(folder: Path, *names: str) -> Path:
    path = folder / "config.yml"
    pipeline = "".join(f"  - name: {name}\n" for name in names)
    path.write_text(f"language: fr\npipeline:\n{pipeline}policies:\n  - name: RulePolicy\n")
    return path


def test_importing_subclassing_and_annotating_work_and_using_is_one_sentence() -> None:
    said = python(IMPORTS_AND_USES).splitlines()
    assert said[0] == "7"
    assert [line.split(" a besoin de TensorFlow")[0] for line in said[1:]] == ["constant", "Layer", "epsilon"]
    assert all("docs/adr/0002-sans-tensorflow.md" in line for line in said[1:])


def test_a_tensorflow_that_is_installed_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "tensorflow.py").write_text("real = True\n")
    code = f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n"
    code += "from accueil import without_tensorflow; without_tensorflow.install()\n"
    code += "import tensorflow, importlib.util; print(tensorflow.real, importlib.util.find_spec('tensorflow_hub'))"
    assert python(code) == "True None\n"


@pytest.mark.parametrize("component", sorted(COMPONENTS))
def test_a_component_that_needs_it_is_refused_by_name(component: str, tmp_path: Path) -> None:
    with pytest.raises(TensorFlowMissing) as refusal:
        check_config(config(tmp_path, "WhitespaceTokenizer", component))
    assert component in str(refusal.value)
    assert "docs/adr/0002-sans-tensorflow.md" in str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_a_component_is_recognised_by_its_full_path_too(tmp_path: Path) -> None:
    with pytest.raises(TensorFlowMissing):
        check_config(config(tmp_path, "rasa.nlu.classifiers.diet_classifier.DIETClassifier"))


def test_the_pipeline_of_this_project_is_accepted() -> None:
    check_config(Path("config.yml"))
    assert "IntentClassifier" in component_names(Path("config.yml"))


def test_the_list_is_that_of_the_installed_rasa() -> None:
    """Whichever component's module mentions TensorFlow at import must be in the list."""
    import importlib.util

    package = Path(importlib.util.find_spec("rasa").submodule_search_locations[0])
    folders = (package / "nlu", package / "core" / "policies")
    importing = {
        path
        for folder in folders
        for path in folder.rglob("*.py")
        if "\nimport tensorflow" in path.read_text(encoding="utf-8")
    }
    registered = {
        line.removeprefix("class ").split("(")[0].rstrip(":")
        for path in importing
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.startswith("class ")
    }
    assert registered >= COMPONENTS
    assert len(importing) == len(COMPONENTS)
