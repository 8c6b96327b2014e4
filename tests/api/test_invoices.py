"""A house's invoice by e-mail: its lots as previews that know each other, its figures checked and shared."""

from fastapi.testclient import TestClient

from tests.invoices.test_invoices import BLOCKS, GERMAN, HTML, _message

IMPORT = "/api/v2/import"


def bring(client: TestClient, message: bytes) -> dict[str, object]:
    """The preview of the invoice's first lot."""
    answer = client.post(f"{IMPORT}/page", files={"file": ("invoice.eml", message)})
    assert answer.status_code == 201, answer.text
    told: dict[str, object] = answer.json()
    return told


def of(amount: str, currency: str) -> dict[str, str]:
    """A sum as it is answered."""
    return {"amount": amount, "currency": currency}


def costs(client: TestClient, import_id: int, name: str) -> str | None:
    """What a lot bears of a cost."""
    (coin,) = client.get(f"{IMPORT}/previews/{import_id}").json()["coins"]
    found = coin["coin"]["acquisition"].get(name)
    return found["amount"] if found else None


def test_the_lots_of_an_invoice_know_each_other_and_share_what_it_charges(either: TestClient) -> None:
    first = bring(either, _message("See the table.", HTML))
    invoice = first["invoice"]
    assert isinstance(invoice, dict)
    ids = [first["import_id"], *first["others"]]  # type: ignore[misc] # JSON
    assert (invoice["import_ids"], invoice["lots"], invoice["number"]) == (ids, 2, "98-1234")
    assert (invoice["shipping"], invoice["total"]) == (of("25.50", "USD"), of("1524.10", "USD"))
    assert (invoice["premium"], invoice["fees"], invoice["tax"]) == (None, None, None)  # each lot bears its 18 %
    assert [(one["what"], one["adds_up"]) for one in invoice["checks"]] == [
        ("hammer", True),
        ("premium", True),
        ("total", True),
    ]
    assert either.get(f"{IMPORT}/previews/{ids[1]}").json()["invoice"] == invoice
    alone = either.post(f"{IMPORT}/from-text", json={"text": "Trajan. AR Denarius. 3.2 g."}).json()["import_id"]
    listed = {one["import_id"]: one for one in either.get(f"{IMPORT}/previews").json()["previews"]}
    assert either.get(f"{IMPORT}/previews?limit=1").json()["total"] == 3
    assert [listed[one]["invoice"] for one in (*ids, alone)] == [ids, ids, None]  # type: ignore[index] # JSON
    assert listed[ids[0]]["lot_number"] == "231" and listed[alone]["coin"]["description"]["weight_g"] == 3.2
    given = {"import_ids": invoice["import_ids"], "shipping": invoice["shipping"], "rule": "by_price"}
    assert either.post(f"{IMPORT}/invoice", json=given).status_code == 200
    assert [costs(either, one, "shipping") for one in ids] == ["4.22", "21.28"]
    assert [costs(either, one, "premium") for one in ids] == ["37.80", "190.80"]


def test_a_lot_that_became_a_coin_waits_no_more_and_is_still_counted(client: TestClient) -> None:
    first = bring(client, _message("See the table.", HTML))
    answer = client.post(f"{IMPORT}/confirm", json={"import_id": first["import_id"], "photos": []})
    assert answer.status_code == 201, answer.text
    (other,) = first["others"]  # type: ignore[misc] # JSON
    invoice = client.get(f"{IMPORT}/previews/{other}").json()["invoice"]
    assert (invoice["import_ids"], invoice["coin_ids"], invoice["lots"]) == ([other], [answer.json()["id"]], 2)
    given = {"import_ids": [other], "shipping": invoice["shipping"]}
    shares = client.post(f"{IMPORT}/invoice", json=given).json()["shares"]
    assert [(one["coin_id"], one["shipping"]["amount"], one["kept"]) for one in shares] == [
        (answer.json()["id"], "4.22", []), (None, "21.28", []),
    ]  # fmt: skip
    assert costs(client, other, "shipping") == "21.28"


def test_tax_and_shipping_of_a_german_invoice_are_offered_and_its_sums_checked(client: TestClient) -> None:
    invoice = bring(client, _message(GERMAN, sender="info@leunumismatik.com"))["invoice"]
    assert isinstance(invoice, dict)
    assert (invoice["shipping"], invoice["tax"]) == (of("25.00", "CHF"), of("137.96", "CHF"))
    assert all(one["adds_up"] for one in invoice["checks"]) and len(invoice["checks"]) == 3


def test_a_lot_that_was_not_found_is_seen_in_the_sum_and_nothing_is_made_of_the_rest(client: TestClient) -> None:
    short = GERMAN.replace("1'370,00", "2'370,00").replace("1'841,21", "2'841,21")
    invoice = bring(client, _message(short, sender="info@leunumismatik.com"))["invoice"]
    assert isinstance(invoice, dict)
    (hammer, *_) = invoice["checks"]
    assert (hammer["what"], hammer["adds_up"]) == ("hammer", False)
    assert (hammer["told"], hammer["found"]) == (of("2370.00", "CHF"), of("1370.00", "CHF"))
    assert invoice["fees"] is None


def test_what_the_total_has_beyond_its_lines_is_offered_as_fees(client: TestClient) -> None:
    first = bring(client, _message(BLOCKS))
    invoice = first["invoice"]
    assert isinstance(invoice, dict)
    assert (invoice["shipping"], invoice["fees"]) == (of("8", "EUR"), of("24.25", "EUR"))
    (total,) = invoice["checks"]
    assert (total["what"], total["adds_up"], total["found"]) == ("total", False, of("163", "EUR"))


def test_a_premium_without_a_rate_is_shared_by_price(client: TestClient) -> None:
    told = HTML.replace("Buyer's premium (18%)", "Buyer's premium")
    first = bring(client, _message("See the table.", told))
    invoice = first["invoice"]
    assert isinstance(invoice, dict) and invoice["premium"] == of("228.60", "USD")
    given = {"import_ids": invoice["import_ids"], "premium": invoice["premium"]}
    assert client.post(f"{IMPORT}/invoice", json=given).status_code == 200
    assert [costs(client, one, "premium") for one in invoice["import_ids"]] == ["37.80", "190.80"]


def test_a_lot_without_an_invoice_has_none(client: TestClient) -> None:
    text = "Hadrian. AD 117-138. AR Denarius (18mm, 3.37 g). Rome. RIC 77. VF."
    assert client.post(f"{IMPORT}/from-text", json={"text": text}).json()["invoice"] is None
