"""The words of an option that several commands take: the folder with evidence."""

EVIDENCE = {
    "nl": "Map waarin bewijs buiten het dossier wordt opgezocht (standaard: `evidence` in ibplint.yaml).",
    "en": "Folder in which evidence outside the dossier is looked up (default: `evidence` in ibplint.yaml).",
}
FOLDER = {"nl": "MAP", "en": "FOLDER"}
