"""What CI does with our templates, done here: schemas that others wrote, and their scripts in a real shell."""

import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

_INTERPOLATION = re.compile(r"\$\[\[ inputs\.([\w-]+) \]\]")


_AZURE = ("--regex-variant", "nonunicode", "--data-transform", "azure-pipelines")


def checked(schema: str, *files: Path) -> str:
    """What check-jsonschema says of files by one of the schemas that it brings."""
    # The schema of Azure has patterns that only this variant can read.
    extra = _AZURE if schema == "vendor.azure-pipelines" else ()
    command = [sys.executable, "-m", "check_jsonschema", *extra, "--builtin-schema", schema, *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
    return "" if done.returncode == 0 else done.stdout + done.stderr


def as_azure_reads(value: Any) -> Any:
    """The same content with every scalar as text: in the schema of Azure there is no other kind, but in tasks."""
    match value:
        case dict():
            return {key: as_azure_reads(one) for key, one in value.items()}
        case list():
            return [as_azure_reads(one) for one in value]
        case bool():
            return str(value).lower()
        case _:
            return str(value)


def zizmor(*arguments: str) -> str:
    """What zizmor says against workflows and actions, as its strictest reader, and without a network."""
    program = Path(sys.executable).with_name("zizmor")
    command = [str(program), "--offline", "--persona", "auditor", "--no-progress", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
    return "" if done.returncode == 0 else done.stdout + done.stderr


def gitlab(text: str, given: Mapping[str, str]) -> tuple[Mapping[str, Any], Mapping[str, Any]]:
    """The inputs that a GitLab template specifies, and its job with the inputs filled in as GitLab does."""
    header, body = re.split(r"(?m)^---\n", text)
    inputs = yaml.safe_load(header)["spec"]["inputs"]
    values = {name: one["default"] for name, one in inputs.items()} | dict(given)
    return inputs, yaml.safe_load(_INTERPOLATION.sub(lambda found: values[found[1]], body))


def run_script(
    script: str, folder: Path, environment: Mapping[str, str], *shell: str
) -> subprocess.CompletedProcess[str]:
    """A script in the shell that a service uses for it."""
    return subprocess.run(
        [*(shell or ("bash", "--noprofile", "--norc", "-eo", "pipefail")), "-c", script],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
    )
