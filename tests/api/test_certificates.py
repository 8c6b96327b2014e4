"""/api/v2/import for certificates: numbers, saved pages, texts and photographs of slabs."""

import io

import pytest
import zxingcpp
from fastapi.testclient import TestClient
from PIL import Image
from pydantic import JsonValue

from tests import pictures
from tests.slabs import ngc

IMPORT = "/api/v2/import"
URL = "https://www.ngccoin.com/certlookup/2167888-014/NGCAncients/"


def asked(client: TestClient, number: str) -> dict[str, JsonValue]:
    """The answer for a number of NGC's."""
    answer = client.post(f"{IMPORT}/from-ngc", json={"cert_number": number})
    assert answer.status_code == 200, answer.text
    told: dict[str, JsonValue] = answer.json()
    return told


def bring(client: TestClient) -> dict[str, JsonValue]:
    """The preview of the certificate's saved page."""
    page = ngc.page(ngc.GRADED).encode()
    answer = client.post(f"{IMPORT}/page", files={"file": ("cert.html", page)}, data={"url": URL})
    assert answer.status_code == 201, answer.text
    told: dict[str, JsonValue] = answer.json()
    return told


def test_a_number_is_not_asked_for_but_linked_to(client: TestClient) -> None:
    told = asked(client, "2167888014")
    assert (told["outcome"], told["number"], told["url"]) == ("not_automated", "2167888-014", URL)
    assert (told["known"], told["preview"]) == ([], None)


def test_what_can_be_no_number_is_said_to_be_none(client: TestClient) -> None:
    told = asked(client, "12-34")
    assert (told["outcome"], told["url"]) == ("invalid", None)


def test_a_saved_page_of_a_certificate_becomes_a_coin_with_its_slab(either: TestClient) -> None:
    preview = bring(either)
    assert (preview["kind"], preview["title"]) == ("certificate", "NGC 2167888-014")
    answer = either.post(f"{IMPORT}/confirm", json={"import_id": preview["import_id"], "photos": []})
    assert answer.status_code == 201, answer.text
    made = answer.json()
    (slab,) = made["certificates"]
    assert (slab["service"], slab["number"], slab["strike"], slab["surface"], slab["star"], slab["fine_style"]) == (
        "NGC",
        "2167888-014",
        5,
        4,
        True,
        True,
    )
    assert made["description"]["weight_g"] == 8.52
    told = asked(either, "2167888-014")
    assert told["known"] == [made["id"]]
    assert told["outcome"] == "found"
    (again,) = told["preview"]["coins"]
    assert (again["state"], again["likeness"][0]["coin_id"]) == ("duplicate", made["id"])


@pytest.mark.parametrize("joint", [": ", ":\n", "\t"], ids=["behind the label", "below it", "in a table"])
def test_a_certificate_pasted_as_text_is_read_as_its_page_is(client: TestClient, joint: str) -> None:
    text = "Verify NGC Certification\n" + "\n".join(f"{label}{joint}{value}" for label, value in ngc.GRADED)
    preview = client.post(f"{IMPORT}/from-text", json={"text": text}).json()
    assert (preview["kind"], preview["title"]) == ("certificate", "NGC 2167888-014")
    (coin,) = preview["coins"]
    (slab,) = coin["coin"]["certificates"]
    assert (slab["number"], slab["strike"], slab["surface"], slab["star"], slab["fine_style"]) == (
        "2167888-014",
        5,
        4,
        True,
        True,
    )
    assert coin["coin"]["description"]["weight_g"] == 8.52
    assert asked(client, "2167888-014")["outcome"] == "found"


@pytest.mark.parametrize(
    ("text", "url", "service", "number"),
    [
        (
            "PCGS Cert Verification\nCertification Number: 41234567\nName: Trajan AR Denarius\nGrade: AU55",
            "https://www.pcgs.com/cert/41234567",
            "PCGS",
            "41234567",
        ),
        ("ANACS\nCertification #: 4567890\nDescription: Trajan AR Denarius\nGrade: VF 30", None, "ANACS", "4567890"),
    ],
    ids=["PCGS", "ANACS"],
)
def test_another_services_certificate_pasted_as_text_is_a_certificate(
    client: TestClient, text: str, url: str | None, service: str, number: str
) -> None:
    preview = client.post(f"{IMPORT}/from-text", json={"text": text, "url": url}).json()
    assert preview["kind"] == "certificate"
    (coin,) = preview["coins"]
    (slab,) = coin["coin"]["certificates"]
    assert (slab["service"], slab["number"]) == (service, number)
    assert coin["coin"]["description"]["issuer"] == "Trajan"


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("Hadrian. AD 117-138. AR Denarius (18mm, 3.37 g). Description: NGC # 4682903-012.\nGrade: Choice XF", None),
        ("Hadrian AR Denarius, 3.37 g\nCertification Number: 4682903-012\nGrade: Choice XF", None),
        ("Certificate: see 4682903-012\nGrade: VF\nDescription: Hadrian AR Denarius", None),
        (
            "Certification Number: 4682903-012\nGrade: VF\nDescription: Hadrian AR Denarius",
            "https://www.ebay.com/itm/397040880671",
        ),
    ],
    ids=["named in passing", "without a description of its own", "no number", "of a house"],
)
def test_a_lot_in_a_slab_is_no_certificate(client: TestClient, text: str, url: str | None) -> None:
    answer = client.post(f"{IMPORT}/from-text", json={"text": text, "url": url})
    assert (answer.status_code, answer.json()["kind"]) == (201, "text")


def test_a_text_that_names_a_certificate_brings_its_number(client: TestClient) -> None:
    text = "Hadrian. AD 117-138. AR Denarius (18mm, 3.37 g, 7h). Rome. NGC Choice XF 5/5 - 4/5. NGC # 4682903-012."
    (coin,) = client.post(f"{IMPORT}/from-text", json={"text": text}).json()["coins"]
    assert [(one["service"], one["number"]) for one in coin["coin"]["certificates"]] == [("NGC", "4682903-012")]


def test_the_label_in_a_photograph_is_looked_up(client: TestClient) -> None:
    drawn = zxingcpp.write_barcode_to_image(
        zxingcpp.create_barcode("640063992167888014", zxingcpp.BarcodeFormat.ITF), scale=3
    )
    photo = Image.new("L", (drawn.shape[1] + 200, drawn.shape[0] + 200), 235)
    photo.paste(Image.fromarray(drawn), (100, 100))
    made = io.BytesIO()
    photo.save(made, "PNG")
    answer = client.post(f"{IMPORT}/from-slab", files={"photo": ("slab.png", made.getvalue())})
    assert answer.status_code == 200, answer.text
    (found,) = answer.json()["certificates"]
    assert (found["service"], found["number"], found["outcome"]) == ("NGC", "2167888-014", "not_automated")


@pytest.mark.parametrize("photo", [pictures.png(9, size=(300, 200)), b"<html>"], ids=["no label", "no picture"])
def test_a_photograph_without_a_label_says_so(client: TestClient, photo: bytes) -> None:
    answer = client.post(f"{IMPORT}/from-slab", files={"photo": ("slab.png", photo)})
    assert answer.status_code == 422
    assert answer.json()["detail"]


def test_the_page_of_no_certificate_is_refused(client: TestClient) -> None:
    page = ngc.page((), rest="<p>No match was found.</p>").encode()
    answer = client.post(f"{IMPORT}/page", files={"file": ("cert.html", page)}, data={"url": URL})
    assert answer.status_code == 422
