from dossiers_for_commands import Run


def test_a_rule_is_explained(run: Run) -> None:
    done = run("explain", "fg-onafhankelijk")

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Toetsregel fg-onafhankelijk  fout\n  De FG heeft geen rol")


def test_a_name_of_several_words_needs_no_quotes(run: Run) -> None:
    assert run("explain", "avg", "38.6").stdout == run("explain", "avg 38.6").stdout


def test_it_is_explained_in_english_when_asked(run: Run) -> None:
    assert run("explain", "fg-onafhankelijk", "--lang", "en").stdout.startswith("Rule fg-onafhankelijk  error\n")


def test_without_a_name_all_names_are_listed(run: Run) -> None:
    done = run("explain")

    assert done.returncode == 0
    assert "fg-onafhankelijk" in done.stdout
    assert "verwerkersovereenkomsten" in done.stdout
