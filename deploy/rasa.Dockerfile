# The server: Rasa without TensorFlow, the channels, the page, and the model, trained here.
# Build from the project's root: docker build -f deploy/rasa.Dockerfile .
ARG PYTHON_IMAGE=python:3.10-slim

FROM ${PYTHON_IMAGE} AS build
# As in tools/setup.py; the wheel of uv is one program.
ARG UV_VERSION=0.13.8
RUN python -m pip install --no-cache-dir --quiet uv==${UV_VERSION}
ENV UV_LINK_MODE=copy UV_COMPILE_BYTECODE=1 UV_PYTHON_DOWNLOADS=never UV_NO_CACHE=1
WORKDIR /app
# The libraries first: they change less often than our own files, and this layer is kept.
COPY pyproject.toml uv.lock .python-version README.md ./
RUN uv sync --locked --no-install-project --extra rasa
COPY config.yml domain.yml endpoints.yml credentials.yml practice.yml ./
COPY domain/ domain/
COPY data/ data/
COPY web/ web/
COPY accueil/ accueil/
COPY actions/ actions/
COPY channels/ channels/
COPY components/ components/
COPY frontdesk/ frontdesk/
RUN uv sync --locked --extra rasa
# No secret is made: a training has none. What it writes beside the model stays in this stage.
RUN ACCUEIL_DATA_DIR=/tmp/train .venv/bin/python -m accueil.cli train && rm -rf .rasa /tmp/train

FROM ${PYTHON_IMAGE}
COPY --from=build /app /app
WORKDIR /app
# What accueil/environment.py sets for the processes that the launcher starts (a test compares).
ENV PATH=/app/.venv/bin:$PATH HOME=/tmp PYTHONDONTWRITEBYTECODE=1 \
    ACCUEIL_DATA_DIR=/data \
    RASA_TELEMETRY_ENABLED=false \
    SQLALCHEMY_SILENCE_UBER_WARNING=1 \
    SETUPTOOLS_USE_DISTUTILS=stdlib \
    OPENBLAS_NUM_THREADS=1 \
    OMP_NUM_THREADS=1 \
    MALLOC_ARENA_MAX=2 \
    SANIC_ACCESS_LOG=false \
    SANIC_MOTD=false \
    SANIC_GRACEFUL_SHUTDOWN_TIMEOUT=5 \
    SANIC_KEEP_ALIVE_TIMEOUT=75 \
    SANIC_REQUEST_MAX_SIZE=10000000 \
    PYTHONUNBUFFERED=1
RUN mkdir --mode=0700 /data && chown 10001:10001 /data
USER 10001:10001
VOLUME /data
EXPOSE 5005
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 CMD ["python", "-m", "accueil.health", "server"]
CMD ["python", "-m", "accueil.server"]
