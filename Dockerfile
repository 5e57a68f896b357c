# ibplint with git, for a work tree that it only reads. Nothing is written outside /tmp:
#
#   docker build --tag ibplint .
#   docker run --rm --read-only --tmpfs /tmp --volume "$PWD:/dossier:ro" ibplint check --base main
FROM python:3.13-slim AS build
WORKDIR /source
COPY pyproject.toml README.md LICENSE NOTICE ./
COPY ibplint ibplint
COPY norms norms
COPY schemas schemas
RUN python -m venv /opt/ibplint \
    && /opt/ibplint/bin/python -m pip install --no-cache-dir --disable-pip-version-check ".[re2]"
# What the rules come to is kept beside them, and nothing can be written there later: one run, here.
RUN echo "# IBP-beleid" > beleid.md && /opt/ibplint/bin/ibplint check --fail-on never beleid.md

FROM python:3.13-slim
# A version of git cannot be pinned: Debian keeps only the newest. A mounted work tree belongs to somebody else, and
# ibplint only reads it, with all that its configuration could start switched off; hence the safe.directory.
# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install --no-install-recommends --yes git \
    && rm -rf /var/lib/apt/lists/* \
    && git config --system --add safe.directory '*' \
    && useradd --uid 10001 --user-group --no-create-home --shell /usr/sbin/nologin ibplint
COPY --from=build /opt/ibplint /opt/ibplint
ENV PATH="/opt/ibplint/bin:$PATH" HOME=/tmp PYTHONDONTWRITEBYTECODE=1
USER 10001:10001
WORKDIR /dossier
ENTRYPOINT ["ibplint"]
CMD ["check"]
