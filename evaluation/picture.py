"""The confusion matrix of the intents, as a picture."""
from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from evaluation.figures import intents
from evaluation.run import Reading

PICTURE = Path("docs") / "intents.png"


def draw(readings: Sequence[Reading]) -> None:
    """Rows are what was said, columns what was heard, each row in shares of its sentences."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot
    from sklearn.metrics import ConfusionMatrixDisplay

    said, heard = intents(readings)
    pyplot.rcParams["font.size"] = 7
    figure, axes = pyplot.subplots(figsize=(9, 8))
    ConfusionMatrixDisplay.from_predictions(
        said, heard, normalize="true", values_format=".2f", cmap="Blues", xticks_rotation="vertical", ax=axes,
        colorbar=False,
    )  # fmt: skip
    axes.set(xlabel="entendu", ylabel="dit")
    figure.tight_layout()
    figure.savefig(PICTURE, dpi=110, metadata={"Software": ""})
    pyplot.close(figure)
