"""Batches from the command line: beside a server and without one."""

import json
from pathlib import Path

from tests.serving import run, serving, until

LINKS = "https://www.numisbids.com/sale/4242/lot/121, https://www.ngccoin.com/certlookup/2167888-014/ and the first again:\nhttps://numisbids.com/sale/4242/lot/121\n"


def test_a_batch_is_worked_off_without_a_server(tmp_path: Path) -> None:
    done = run("import", "batch", "-", "--data", str(tmp_path), "--json", given=LINKS)
    assert done.returncode == 1, done.stderr
    found = json.loads(done.stdout)
    assert (found["state"], found["items"], found["totals"]["failed"]) == ("done", 2, 2)
    assert found["rows"][0]["notes"] and "save" in found["rows"][0]["failure"]
    listed = json.loads(run("jobs", "list", "--data", str(tmp_path), "--json").stdout)
    assert [job["job_id"] for job in listed] == [1]
    assert "numisbids" in run("jobs", "show", "1", "--data", str(tmp_path)).stdout.decode()


def test_a_running_server_works_off_what_the_command_line_puts_there(tmp_path: Path) -> None:
    file = tmp_path / "links.txt"
    file.write_text(LINKS, "utf-8")
    with serving(tmp_path / "data") as server:
        done = run("import", "batch", str(file), "--data", str(tmp_path / "data"), "--no-wait")
        assert done.returncode == 0, done.stderr
        status = "/api/v2/import/batch-status/1"
        until(lambda: server.client.get(status).json()["ended_at"], "the server works it off", pause=0.05)


def test_a_batch_that_waits_is_cancelled(tmp_path: Path) -> None:
    run("import", "batch", "-", "--data", str(tmp_path), "--no-wait", given=LINKS)
    done = run("jobs", "cancel", "1", "--data", str(tmp_path), "--json")
    assert done.returncode == 0 and json.loads(done.stdout)["state"] == "cancelled"


def test_what_is_no_batch_or_no_job_is_said_so(tmp_path: Path) -> None:
    for arguments in (("import", "batch", "-"), ("import", "batch", str(tmp_path / "none.txt")), ("jobs", "show", "9")):
        done = run(*arguments, "--data", str(tmp_path / "data"), given="no links")
        assert done.returncode == 1 and done.stderr.startswith(b"coinstack: ")
