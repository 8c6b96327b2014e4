"""Certificates: numbers, NGC's pages as saved by hand, PCGS's answers, and barcodes in photographs of slabs."""

import io
import json

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw, ImageFilter

from coinstack.domain import certificates
from coinstack.domain.certificates import Label, Outcome
from coinstack.domain.errors import Unreadable
from coinstack.domain.vocabulary import PhotoRole
from coinstack.infrastructure import slabs
from coinstack.infrastructure.saved_pages import SavedPage, open_page
from tests import pictures
from tests.shared import shared
from tests.slabs import ngc

URL = "https://www.ngccoin.com/certlookup/2167888-014/NGCAncients/"


# --- numbers -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("service", "given", "number"),
    [
        ("NGC", "2167888-014", "2167888-014"),
        ("ngc", " 2167888014 ", "2167888-014"),
        ("NGC", "216788-014", "216788-014"),
        ("NGC", "2167888–014", "2167888-014"),
        ("NGC", "2167888 - 014", "2167888-014"),
        ("NGC", "21678880145", None),
        ("NGC", "2167888-14", None),
        ("NGC", "٢١٦٧٨٨٨-٠١٤", None),
        ("PCGS", "12345678", "12345678"),
        ("PCGS", "1234-5678", "12345678"),
        ("PCGS", "12345", None),
        ("ANACS", "7654321", "7654321"),
        ("ANACS", "x", None),
        ("ICG", "", None),
    ],
)
def test_a_number_has_one_form(service: str, given: str, number: str | None) -> None:
    assert certificates.number(service, given) == number


def test_a_number_of_ngc_is_not_asked_for_but_linked_to() -> None:
    slab = slabs.unasked("NGC", "2167888014")
    assert (slab.outcome, slab.number, slab.url) == (Outcome.NOT_AUTOMATED, "2167888-014", URL)
    wrong = slabs.unasked("NGC", "12")
    assert wrong.outcome is Outcome.INVALID and wrong.url is None
    assert "2167888-014" in (wrong.message or "")


@given(st.text(max_size=80))
def test_no_number_breaks_the_reader(text: str) -> None:
    for service in ("NGC", "PCGS", "ANACS", "nobody"):
        found = certificates.number(service, text)
        assert found is None or certificates.number(service, found) == found
    certificates.of_barcode(text)
    certificates.in_text(text)


def test_certificates_are_found_in_a_text() -> None:
    text = f"NGC AU, {URL} and NGC #2400123-001; https://www.pcgs.com/cert/12345678; ANACS cert. 7654321; NGC 4 of 5"
    assert certificates.in_text(text) == (
        Label("NGC", "2167888-014"),
        Label("NGC", "2400123-001"),
        Label("PCGS", "12345678"),
        Label("ANACS", "7654321"),
    )


# --- NGC ---------------------------------------------------------------------------------------------------------


def _page(html: str, url: str | None = URL) -> SavedPage:
    return open_page(html.encode(), "cert.html", url)


def test_a_saved_page_of_ngc_tells_the_grade_and_all_else() -> None:
    page = _page(ngc.page([*ngc.GRADED, ("Provenance", "From a hoard"), ("Неизвестно", "x")]))
    assert slabs.is_certificate(page)
    slab = slabs.parse_ngc(page, expected="2167888014")
    assert (slab.outcome, slab.number, slab.grade) == (Outcome.FOUND, "2167888-014", "Ch AU")
    assert (slab.strike, slab.surface, slab.star, slab.fine_style) == (5, 4, True, True)
    assert slab.text == "SICILY, SYRACUSE. Timoleon, 344-338 BC. AR Stater (21mm, 8.52g)"
    assert [(one.url.rpartition("_")[2], one.role) for one in slab.pictures] == [
        ("REV.JPG", PhotoRole.REVERSE),
        ("OBV.JPG", PhotoRole.OBVERSE),
    ]
    assert ("Provenance", "From a hoard") in slab.facts and ("Неизвестно", "x") in slab.facts
    assert certificates.from_json(certificates.to_json(slab)) == slab
    assert slab.certificate.number == "2167888-014" and slab.certificate.strike == 5


@pytest.mark.parametrize(
    ("written", "grade", "scores", "marks", "remark"),
    [
        ("Ch AU, Strike: 5/5, Surface: 4/5", "Ch AU", (5, 4), "", None),
        ("Choice AU 5/5 - 4/5", "Choice AU", (5, 4), "", None),
        ("Gem MS★ Strike: 5/5 Surface: 5/5, Fine Style", "Gem MS", (5, 5), "star, fine style", None),
        ("Ch XF*, Strike: 4/5, Surface: 3/5, brushed", "Ch XF", (4, 3), "star", "brushed"),
        ("VF, scratches", "VF", (None, None), "", "scratches"),
        ("MS", "MS", (None, None), "", None),
    ],
)
def test_the_grade_of_a_slab_is_taken_apart(
    written: str, grade: str, scores: tuple[int | None, int | None], marks: str, remark: str | None
) -> None:
    slab = slabs.parse_ngc(_page(ngc.page([("NGC Cert #", "2167888-014"), ("Grade", written)])))
    assert (slab.grade, (slab.strike, slab.surface), slab.remark) == (grade, scores, remark)
    assert ", ".join(["star"] * slab.star + ["fine style"] * slab.fine_style) == marks


def test_the_sister_s_real_page_is_read_whatever_the_language_of_its_labels() -> None:
    html = shared("data/pages/ngc/pmg_certlookup_2346059-033_67.fragment.html").read_text("utf-8")
    slab = slabs.parse_ngc(_page(html, None))
    assert (slab.number, slab.grade) == ("2346059-033", "67 EPQ")
    assert len(slab.facts) == 8
    assert [one.role for one in slab.pictures] == [PhotoRole.REVERSE, PhotoRole.OBVERSE]
    assert not any("TN_" in one.url for one in slab.pictures)


def test_nothing_found_and_asked_too_often_are_told_apart() -> None:
    form = '<html><body class="certlookup"><form class="certlookup-form"></form><div>{}</div></body></html>'
    none = slabs.parse_ngc(_page(form.format("No match was found.")))
    assert (none.outcome, none.number) == (Outcome.NOT_FOUND, "2167888-014")
    often = slabs.parse_ngc(_page(form.format("Your lookup activity has exceeded our limits. Please try again later.")))
    assert often.outcome is Outcome.RATE_LIMITED
    with pytest.raises(Unreadable, match="no certificate"):
        slabs.parse_ngc(_page("<html><body><p>Welcome</p></body></html>"))
    with pytest.raises(Unreadable, match="human"):
        slabs.parse_ngc(_page("<html><title>Just a moment...</title></html>"))


def test_the_page_of_another_certificate_is_not_taken() -> None:
    with pytest.raises(Unreadable, match="2167888-014, not of 2400123-001"):
        slabs.parse_ngc(_page(ngc.page(ngc.GRADED)), expected="2400123-001")


# --- PCGS --------------------------------------------------------------------------------------------------------


def _answer(**told: object) -> bytes:
    return json.dumps({"IsValidRequest": True, "ServerMessage": "Request successful"} | told).encode()


def test_pcgs_is_asked_with_the_owner_s_token() -> None:
    asked = slabs.pcgs_request("1234-5678", "secret")
    assert isinstance(asked, slabs.Request)
    assert asked.url.startswith("https://api.pcgs.com/publicapi/coindetail/GetCoinFactsByCertNo/12345678")
    assert asked.headers["Authorization"] == "bearer secret" and "secret" not in asked.url
    wrong = slabs.pcgs_request("../../etc", "secret")
    assert isinstance(wrong, certificates.Slab) and wrong.outcome is Outcome.INVALID


def test_an_answer_of_pcgs_is_read() -> None:
    body = _answer(
        CertNo="12345678",
        Name="(336-323BC) Macedon, Tetradrachm",
        Grade="AU50",
        MetalContent="Silver",
        Weight=17.16,
        Images=[{"Fullsize": "https://images.pcgs.com/12345678_obv.jpg", "Thumbnail": "https://x/t.jpg"}],
    )
    slab = slabs.parse_pcgs("12345678", 200, body)
    assert (slab.outcome, slab.grade) == (Outcome.FOUND, "AU50")
    assert slab.text.splitlines() == ["(336-323BC) Macedon, Tetradrachm", "Metal: Silver", "Weight: 17.16"]
    assert [(one.url, one.role) for one in slab.pictures] == [
        ("https://images.pcgs.com/12345678_obv.jpg", PhotoRole.OBVERSE)
    ]


@pytest.mark.parametrize(
    ("status", "body", "outcome"),
    [
        (429, b"", Outcome.RATE_LIMITED),
        (200, _answer(IsValidRequest=False, ServerMessage="Daily limit exceeded"), Outcome.RATE_LIMITED),
        (200, _answer(IsValidRequest=False, ServerMessage="Invalid CertNo"), Outcome.INVALID),
        (200, _answer(ServerMessage="No data found"), Outcome.NOT_FOUND),
        (404, _answer(), Outcome.NOT_FOUND),
    ],
)
def test_each_status_of_pcgs_is_its_own(status: int, body: bytes, outcome: Outcome) -> None:
    slab = slabs.parse_pcgs("12345678", status, body)
    assert slab.outcome is outcome and slab.message


@pytest.mark.parametrize(
    ("status", "body", "words"),
    [(401, b"", "token"), (500, b"{}", "no answer"), (200, b"<html>", "no answer"), (200, b"[" * 9000, "no answer")],
)
def test_what_is_no_answer_is_said_to_be_none(status: int, body: bytes, words: str) -> None:
    with pytest.raises(Unreadable, match=words):
        slabs.parse_pcgs("12345678", status, body)


# --- barcodes ----------------------------------------------------------------------------------------------------


def _slab(text: str, form: "zxingcpp.BarcodeFormat", *, turn: int = 0, blur: float = 0, file: str = "JPEG") -> bytes:
    """A photograph of a slab: a label with its barcode above a round coin, a little turned and blurred."""
    drawn = zxingcpp.write_barcode_to_image(zxingcpp.create_barcode(text, form), scale=3)
    view = memoryview(drawn)
    code = Image.frombytes("L", (view.shape[1], view.shape[0]), view.tobytes())
    slab = Image.new("L", (1400, 1900), 235)
    pen = ImageDraw.Draw(slab)
    pen.rectangle((60, 60, 1340, 620), fill=255, outline=90, width=6)
    pen.ellipse((350, 850, 1050, 1550), fill=120, outline=60, width=12)
    pen.text((120, 120), "SICILY, SYRACUSE  AR Stater  Ch AU 5/5 4/5", fill=0)
    slab.paste(code, (120, 300))
    table = Image.new("L", (1900, 2400), 150)
    table.paste(slab, (250, 250))
    shown = table.rotate(turn, expand=True, fillcolor=150, resample=Image.Resampling.BICUBIC)
    made = io.BytesIO()
    shown.filter(ImageFilter.GaussianBlur(blur)).save(made, file, **({"quality": 80} if file == "JPEG" else {}))
    return made.getvalue()


ITF, CODE128, QR = zxingcpp.BarcodeFormat.ITF, zxingcpp.BarcodeFormat.Code128, zxingcpp.BarcodeFormat.QRCode


@pytest.mark.parametrize(
    ("text", "form", "label"),
    [
        ("123456502167888014", ITF, Label("NGC", "2167888-014", "50")),
        ("12345653002167888014", CODE128, Label("NGC", "2167888-014", "53")),
        ("1234567890145012345678", CODE128, None),
        ("00712665" + "12345678", CODE128, Label("PCGS", "12345678")),
        (URL, QR, Label("NGC", "2167888-014")),
        ("9780901000000", CODE128, None),
    ],
)
@pytest.mark.parametrize(
    ("turn", "blur", "file"), [(0, 0, "PNG"), (3, 0.6, "JPEG"), (90, 0, "JPEG"), (180, 0.6, "WEBP")]
)
def test_the_label_of_a_slab_is_read_in_its_photograph(
    text: str, form: "zxingcpp.BarcodeFormat", label: Label | None, turn: int, blur: float, file: str
) -> None:
    data = _slab(text, form, turn=turn, blur=blur, file=file)
    assert text in slabs.barcode(data)
    if label:
        assert slabs.labels(data) == (label,)


@pytest.mark.parametrize(
    ("digits", "label"),
    [
        ("123456502167888014", Label("NGC", "2167888-014", "50")),
        ("12345653002167888014", Label("NGC", "2167888-014", "53")),
        ("0071266500165012345678", Label("PCGS", "12345678", "65")),
        ("0071266512345678", Label("PCGS", "12345678")),
        ("9780901000000", None),
        ("", None),
        ("12345650216788801x", None),
    ],
)
def test_the_digits_of_a_label_tell_whose_it_is(digits: str, label: Label | None) -> None:
    found = certificates.of_barcode(digits)
    assert (found.service, found.number) == (label.service, label.number) if found and label else found == label


def test_a_photograph_without_a_barcode_has_none_and_what_is_no_photograph_is_refused() -> None:
    assert slabs.barcode(pictures.png(9, size=(600, 400))) == ()
    for data in (b"", b"<html>", b"\xff\xd8\xff broken", b"\x89PNG\r\n\x1a\n"):
        with pytest.raises(Unreadable, match="no picture"):
            slabs.barcode(data)
