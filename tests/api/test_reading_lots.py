"""What a pasted text tells over the API: a sale's facts, the owner's own purchase, what words may mean as well."""

from fastapi.testclient import TestClient

IMPORT = "/api/v2/import"
COIN = "LYCIA, Phaselis. 120-80. AR Drachm (16mm, 2.43 g, 6h). Head of Helios right / Lyre. SNG von Aulock 4439. VF."


def test_the_facts_of_the_sale_are_the_lots_and_the_price_waits_for_the_owner(client: TestClient) -> None:
    page = (
        "Leu Numismatik AG\nAuction 8\nSa, 23.10.2021\nLot 234\nEstimate: 500 CHF\nStarting price: 400 CHF\n"
        f"Price realized: 1'200 CHF\n{COIN}\nThe auction is closed."
    )
    preview = client.post(f"{IMPORT}/from-text", json={"text": page}).json()
    lot, (coin,) = preview["lot"], preview["coins"]

    assert (lot["sub_house"], lot["sale"], lot["lot_number"], lot["sale_date"]) == (
        "Leu Numismatik AG",
        "Auction 8",
        "234",
        "2021-10-23",
    )
    assert lot["price"] == {"amount": "1200", "currency": "CHF"}
    assert lot["text"] == COIN
    assert coin["coin"]["acquisition"]["price"] == {"amount": "1200", "currency": "CHF"}
    assert "acquisition.price" in coin["open"]


def test_the_owners_own_purchase_is_told_where_it_stands(client: TestClient) -> None:
    text = f"{COIN}\n\nPurchased from Forum Ancient Coins, 3 May 2019, for £120"
    (coin,) = client.post(f"{IMPORT}/from-text", json={"text": text}).json()["coins"]

    assert coin["state"] == "doubtful"
    assert coin["coin"]["acquisition"]["seller"] == "Forum Ancient Coins"
    assert coin["fields"]["acquisition.price"]["text"] == "£120"
    assert coin["fields"]["acquisition.date"]["text"] == "3 May 2019"


def test_what_years_may_mean_as_well_is_taken_with_one_answer(client: TestClient) -> None:
    preview = client.post(f"{IMPORT}/from-text", json={"text": COIN}).json()
    (coin,) = preview["coins"]
    (other,) = coin["fields"]["description.year_from"]["alternatives"]
    path = f"{IMPORT}/previews/{preview['import_id']}"
    changed = client.patch(path, json={"coins": [{"row": 1, "values": other["values"]}]}).json()
    said = changed["coins"][0]["coin"]["description"]

    assert (coin["coin"]["description"]["year_from"], coin["coin"]["description"]["year_to"]) == (-120, -80)
    assert (other["words"], said["year_from"], said["year_to"]) == ("AD 80-120", 80, 120)
