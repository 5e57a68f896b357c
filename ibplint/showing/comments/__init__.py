"""A result as Markdown for a pull request or a step of CI."""
