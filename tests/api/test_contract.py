"""The API keeps what its description promises, whatever it is asked."""

from collections.abc import Iterator
from contextlib import suppress

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.errors import Unsatisfiable
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.python.asgi import shutdown_lifespans
from schemathesis.schemas import BaseSchema
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from coinstack.application import jobs
from coinstack.application import settings as owner
from coinstack.infrastructure import config
from coinstack.infrastructure.main import wire
from coinstack.infrastructure.web.app import create_app
from tests.api.conftest import BASE, opened
from tests.pictures import png

PROMISES = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
THERE = 4
"""Ids below this name coins, imports and changes that are there."""

TABLE = "Ruler;Metal;Weight;Reference\nTrajan;AR;3,41;RIC II 147\nNero;AE;10.2;RIC I 351\n;;;\n"


@pytest.fixture(scope="module")
def described(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BaseSchema]:
    """The API's own description, over a collection that holds a little of everything."""
    data = tmp_path_factory.mktemp("contract")
    with opened(data) as (_, client):
        for number in range(THERE):
            coin = client.post("/api/v2/coins", json={"number": str(number), "citations": [{"raw": "RIC II 147"}]})
            path = f"/api/v2/coins/{coin.json()['id']}"
            client.post(f"{path}/photos", files={"file": ("a.png", png(number))}, data={"role": "obverse"})
            upload = {"file": ("coins.csv", TABLE.replace("147", str(number)))}
            begun = client.post("/api/v2/import/collection?wait=30", files=upload).json()
            if number % 2:
                client.post(f"/api/v2/import/collection/{begun['import_id']}/confirm?wait=30")
    wired = wire(config.read({}, data=data))
    for number in range(THERE):
        jobs.begin_urls([f"https://www.numisbids.com/sale/1/lot/{number}"], wired.services)
        owner.make_token(f"token {number}", wired.services)
    wired.close()
    wired = wire(config.read({"COINSTACK_ALLOWED_HOSTS": "testserver"}, data=data))
    app = create_app(wired)
    # Batches are begun and not worked off: what runs them draws random numbers, which Hypothesis does not bear.
    app.state.batches.stop()
    found = schemathesis.openapi.from_asgi("/api/openapi.json", app)

    @found.hook
    def map_path_parameters(_: object, values: dict[str, object] | None) -> dict[str, object] | None:
        """Half of the numbers name something that is there."""
        return values and {
            name: value % THERE + 1 if isinstance(value, int) and value % 2 else value for name, value in values.items()
        }

    yield found
    shutdown_lifespans()
    wired.close()


SEARCH = settings(
    max_examples=10,
    derandomize=True,
    deadline=None,
    database=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)


def test_every_answer_is_one_that_the_description_tells_of(described: BaseSchema, subtests: pytest.Subtests) -> None:
    for found in described.get_all_operations():
        operation = found.ok()
        for mode in GenerationMode:
            with subtests.test(f"{operation.label}, {mode.value}"):

                @SEARCH
                @given(case=operation.as_strategy(generation_mode=mode))
                def asked(case: schemathesis.Case) -> None:
                    case.validate_response(case.call(base_url=BASE), checks=PROMISES)

                with suppress(Unsatisfiable):  # what takes anything, or nothing, has no wrong input
                    asked()
