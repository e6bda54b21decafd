"""Packages that are left out come back, the real ones, when somebody calls them."""
from __future__ import annotations

import subprocess
import sys

import pytest


def python(code: str) -> list[str]:
    """Lines that a new interpreter prints."""
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=False)
    assert ended.returncode == 0, ended.stderr
    return ended.stdout.splitlines()


def test_what_is_called_is_the_real_thing_and_others_stay_out() -> None:
    code = """
from accueil import imports_on_demand
imports_on_demand.install(set())
import sys
from scipy.stats import rankdata
import slack_sdk.web.async_client
print(type(sys.modules["scipy.stats"]).__name__)
print(rankdata([30, 10, 20]).tolist(), rankdata([1, 2]).tolist())
import scipy.stats
print(type(scipy.stats).__name__, scipy.stats.norm.cdf(0))
print(type(sys.modules["slack_sdk"]).__name__)
"""
    assert python(code) == ["StandInModule", "[3.0, 1.0, 2.0] [1.0, 2.0]", "module 0.5", "StandInModule"]


def test_what_the_configuration_names_is_imported_as_usual() -> None:
    code = """
from accueil import imports_on_demand
imports_on_demand.install({"redis"})
import redis, pymongo
print(type(redis).__name__, type(pymongo).__name__)
"""
    assert python(code) == ["module StandInModule"]


def test_a_class_derived_from_what_is_left_out_says_that_it_is_not_configured() -> None:
    code = """
from accueil import imports_on_demand
imports_on_demand.install(set())
from slack_sdk.web.async_client import AsyncWebClient
class Ours(AsyncWebClient): pass
try:
    Ours()
except imports_on_demand.NotConfigured as refusal:
    print(refusal)
"""
    assert python(code) == [
        "Ours needs slack_sdk.web.async_client.AsyncWebClient, which nothing in the configuration names"
    ]


def test_an_exception_of_what_is_left_out_can_stand_in_an_except_clause() -> None:
    code = """
from accueil import imports_on_demand
imports_on_demand.install(set())
from aiogram.utils.exceptions import TelegramAPIError
try:
    raise KeyError("ours")
except TelegramAPIError:
    print("caught by mistake")
except KeyError:
    print("passed on")
"""
    assert python(code) == ["passed on"]


@pytest.mark.parametrize(("names", "loads"), [([], True), (["sklearn.svm._classes.SVC"], False)])
def test_a_model_file_with_other_types_is_refused(names: list[str], loads: bool, tmp_path: object) -> None:
    """The short list of trusted types only refuses more: a logistic regression loads, anything else does not."""
    estimator = "SVC(probability=True)" if names else "LogisticRegression()"
    code = f"""
from accueil import imports_on_demand
imports_on_demand.trust_only_logistic_regression()
import sys, skops.io as sio
from sklearn.linear_model import LogisticRegression
from sklearn.svm import SVC
model = {estimator}.fit([[0.0], [1.0]] * 8, ["a", "b"] * 8)
path = r"{tmp_path}/model.skops"
sio.dump(model, path)
unknown = sio.get_untrusted_types(file=path)
print(unknown)
if not unknown:
    loaded = sio.load(path, trusted=unknown)
    print(loaded.predict([[0.0], [1.0]]).tolist())
print("sklearn.ensemble" in sys.modules)
"""
    said = python(code)
    assert said == (["[]", "['a', 'b']", "False"] if loads else [str(names), "False"])
