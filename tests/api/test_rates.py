"""Rates and true costs, as the screens get them, on both databases."""

import datetime as dt

from fastapi.testclient import TestClient

from coinstack.application import rates
from coinstack.domain.history import Action
from coinstack.domain.lot import Lot, PriceBasis
from coinstack.infrastructure.main import Wired

RATES = "/api/v2/settings/rates"


def test_a_sum_is_converted_at_the_central_bank_s_rate_of_the_day(either: TestClient) -> None:
    before = either.get(RATES).json()
    assert before == {"loaded_until": None, "own": [], "conversion": None}
    found = either.get(f"{RATES}?currency=USD&amount=100&day=2020-05-03").json()
    assert found["conversion"] == {
        "amount": {"amount": "100", "currency": "USD"},
        "converted": {"amount": "91.95", "currency": "EUR"},
        "rate": "0.91945568",
        "day": "2020-04-30",
        "sources": ["ecb"],
        "reason": None,
    }
    assert found["loaded_until"] >= "2026-01-01"
    crossed = either.get(f"{RATES}?currency=GBP&amount=10&day=2010-03-01&to=CHF").json()["conversion"]
    assert crossed["converted"]["currency"] == "CHF" and crossed["day"] == "2010-03-01"
    gone = either.get(f"{RATES}?currency=DEM&amount=100&day=2001-05-05").json()["conversion"]
    assert gone["converted"]["amount"] == "51.13" and gone["sources"] == ["fixed"]


def test_the_owner_s_rates_serve_where_the_bank_has_none(either: TestClient) -> None:
    ask = f"{RATES}?currency=USD&amount=100&day=1985-06-03"
    assert "No rate of USD" in either.get(ask).json()["conversion"]["reason"]
    own = [{"currency": "USD", "day": "1985-06-01", "per_euro": "0.7350"}]
    assert either.put(RATES, json={"own": own}).json()["own"] == own
    found = either.get(ask).json()
    assert found["own"] == own
    assert (found["conversion"]["converted"]["amount"], found["conversion"]["sources"]) == ("136.05", ["owner"])
    assert either.put(RATES, json={"own": []}).json()["own"] == []
    assert either.get(ask).json()["conversion"]["converted"] is None


def test_rates_that_cannot_be_are_refused(either: TestClient) -> None:
    rate = {"currency": "USD", "day": "1985-06-01", "per_euro": "0.7350"}
    for own in (
        [rate, rate],
        [rate | {"per_euro": "0"}],
        [rate | {"per_euro": "-1"}],
        [rate | {"per_euro": "1e5"}],
        [rate | {"currency": "EUR"}],
        [rate | {"currency": "usd"}],
        [rate | {"day": "soon"}],
        [rate | {"more": 1}],
    ):
        assert either.put(RATES, json={"own": own}).status_code == 422
    assert either.get(f"{RATES}?currency=dollars").status_code == 422
    assert either.get(f"{RATES}?currency=USD&amount=-5").status_code == 422
    assert either.get(RATES).json()["own"] == []


def test_the_history_is_put_in_once_and_leaves_the_owner_s_rates_alone(wired: Wired) -> None:
    services = wired.services
    assert rates.load(services) > 200_000
    assert rates.load(services) == 0
    with wired.engine.connect() as connection:
        count = connection.exec_driver_sql("SELECT count(*) FROM rates").scalar_one()
    assert count > 200_000
    # What a killed load leaves, the next one puts right.
    with services.unit_of_work() as uow:
        uow.rates.forget("ecb", "EUR")
        uow.rates.forget("ecb", "USD")
        uow.commit(Action("rates"))
    assert rates.load(services) > 200_000
    with wired.engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM rates").scalar_one() == count


def _coin(client: TestClient, **bought: object) -> str:
    return f"/api/v2/coins/{client.post('/api/v2/coins', json={'acquisition': bought}).json()['id']}"


def test_a_coin_shows_what_it_truly_cost_and_in_the_owner_s_currency(either: TestClient) -> None:
    price, shipping = {"amount": "100", "currency": "USD"}, {"amount": "9.50", "currency": "EUR"}
    path = _coin(either, price=price, shipping=shipping, date="2020-04-30")
    cost = either.get(path).json()["true_cost"]
    assert cost["lines"] == [
        {"cost": "price", "money": price, "percent": None},
        {"cost": "shipping", "money": shipping, "percent": None},
    ]
    assert cost["totals"] == [price, shipping] and cost["in_currency"] is None

    assert either.patch("/api/v2/settings", json={"currency": "EUR"}).status_code == 200
    whole = either.get(path).json()["true_cost"]["in_currency"]
    assert whole["money"] == {"amount": "101.45", "currency": "EUR"} and whole["left"] == []
    (rate,) = whole["rates"]
    assert (rate["day"], rate["sources"], rate["money"]["amount"]) == ("2020-04-30", ["ecb"], "91.95")

    undated = either.get(_coin(either, price=price, shipping=shipping)).json()["true_cost"]["in_currency"]
    assert undated["money"] == shipping and undated["left"][0]["money"] == price
    assert either.get(_coin(either)).json()["true_cost"] is None


def test_the_basis_of_the_lot_s_price_is_respected(wired_client: tuple[Wired, TestClient]) -> None:
    wired, client = wired_client
    client.patch("/api/v2/settings", json={"premiums": {"leu": "20"}})

    def cost(basis: PriceBasis) -> dict[str, object]:
        key = f"biddr/1/{basis.value}"
        path = _coin(client, price={"amount": "200", "currency": "CHF"}, lot_key=key)
        lot = Lot(
            house="biddr", sub_house="leu", text="x", extractor="biddr", extractor_version=1, basis=basis, key=key
        )
        with wired.services.unit_of_work() as uow:
            number = uow.lots.keep(lot, capture=None, captured_at=dt.datetime.now(dt.UTC))
            uow.lots.link(number, int(path.rpartition("/")[2]))
            uow.commit(Action("imported"))
        found: dict[str, object] = client.get(path).json()["true_cost"]
        return found

    assert cost(PriceBasis.HAMMER)["totals"] == [{"amount": "240.00", "currency": "CHF"}]
    assert cost(PriceBasis.INCL_PREMIUM)["totals"] == [{"amount": "200", "currency": "CHF"}]
    assert cost(PriceBasis.ASKED)["totals"] == [{"amount": "200", "currency": "CHF"}]


def test_what_coins_cost_in_all_counts_what_is_not_in_the_sum(either: TestClient) -> None:
    def sum_(amount: str, currency: str | None) -> dict[str, str | None]:
        return {"amount": amount, "currency": currency}

    _coin(either, price=sum_("100", "USD"), shipping=sum_("9.50", "EUR"), date="2020-04-30")
    _coin(either, price=sum_("50", "EUR"))
    _coin(either, price=sum_("70", None), date="2020-04-30")
    _coin(either, price=sum_("80", "USD"))
    for day in ("1985-06-01", "1986-06-01"):
        _coin(either, price=sum_("10", "USD"), date=day)
    _coin(either, seller="a friend")
    path = "/api/v2/coins/costs"
    found = either.get(path).json()
    assert (found["coins"], found["without"], found["money"], found["left"]) == (6, 1, None, [])
    assert sorted((one["currency"] or "", one["amount"]) for one in found["totals"]) == [
        ("", "70"),
        ("EUR", "59.50"),
        ("USD", "200"),
    ]
    either.patch("/api/v2/settings", json={"currency": "EUR"})
    found = either.get(path).json()
    assert found["money"] == sum_("151.45", "EUR")
    assert sorted((one["coins"], one["money"]["amount"]) for one in found["left"]) == [(1, "70"), (1, "80"), (2, "20")]
    assert all(one["reason"].endswith(".") for one in found["left"])
    either.put(RATES, json={"own": [{"currency": "USD", "day": "1985-06-01", "per_euro": "0.5"}]})
    found = either.get(path).json()
    assert found["money"] == sum_("171.45", "EUR") and sum(one["coins"] for one in found["left"]) == 3
    assert either.get(f"{path}?price_from=60&q=nothing").json()["coins"] == 0
