"""No lot is asked for on the web, unless a test says what it serves."""

from dataclasses import replace

import pytest

from coinstack.application.ports import Services
from coinstack.infrastructure.main import Wired
from tests.application.lots.stand_ins import NoNetwork, OneHouse


@pytest.fixture
def services(wired: Wired) -> Services:
    """What the use cases are given; the web is closed, and the one house is the test's."""
    return replace(wired.services, web=NoNetwork(), houses=OneHouse())
