"""A house's invoice by e-mail (.eml): the lots listed in it, and what was charged besides, where its text allows."""

import email.policy
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from email.errors import MessageError
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import parseaddr, parsedate_to_datetime

from coinstack.domain import lot_keys, money
from coinstack.domain.charges import Charges
from coinstack.domain.costs import summed
from coinstack.domain.errors import Unreadable
from coinstack.domain.lot import Lot, Outcome, PriceBasis
from coinstack.domain.money import Money
from coinstack.infrastructure import houses
from coinstack.infrastructure.houses import markup, reading
from coinstack.infrastructure.houses.markup import Page

LARGEST = 32 * 1024 * 1024  # bytes of a message
MOST_LINES = 5_000
VERSION = 1

_HEADERS = re.compile(rb"^(?:received|message-id|return-path|delivered-to|from|to|date|subject):", re.IGNORECASE)
_NUMBER = r"\d{1,3}(?:[ '’.,\u00a0\u202f]\d{3})+(?:[.,]\d{2})?|\d{1,7}[.,]\d{2}|\d{1,7}"
_UNIT = r"[$€£]|US\$|[A-Z]{3}"
_SUM = rf"(?:(?:{_UNIT})\s?(?:{_NUMBER})|(?:{_NUMBER})\s?(?:{_UNIT})|\d{{1,3}}(?:[ '’.,]\d{{3}})*[.,]\d{{2}})(?![\d%])"
_SUMS = re.compile(rf"(?<![\w.,])(?:{_SUM})(?:,-)?")
_ROW = re.compile(
    rf"^(?:(?:lot|los|lotto|lote|nr|no)\.?\s{{0,3}}#?\s?)?(?P<lot>\d{{1,6}}[A-Za-z]?)[\s.:)|–-]{{1,4}}(?P<text>\S.{{2,600}}?)[\s|]{{1,4}}"
    rf"(?P<sums>(?:(?:{_SUM})[\s|]{{0,4}}){{1,5}})$",
    re.IGNORECASE,
)
_HEAD = re.compile(
    r"^(?:lot|los|lotto|lote)\.?\s{0,3}#?\s?(?P<lot>\d{1,6}[A-Za-z]?)\b[.:|–-]?\s*(?P<text>.*)$", re.IGNORECASE
)
_PRICE = re.compile(
    r"^(?:hammer(?: price)?|price|winning bid|zuschlag|preis|prix|adjug[ée]|aggiudicato|remate)\b", re.IGNORECASE
)
_CHARGES = {
    "hammer_total": r"hammer total|total hammer|sum of hammer|sub-?total|summe (?:der )?zuschl|zuschlagsumme|"
    r"zwischensumme|sous-total|subtotale",
    "premium": r"buyer['’]?s (?:premium|fee)|premium|aufgeld|commission|frais (?:d['’]achat|acheteur)|diritti|"
    r"comisi[óo]n",
    "shipping": r"shipping|postage|handling|insurance|delivery|versand|porto|versicherung|frais d['’]envoi|port\b|"
    r"spedizione|env[íi]o|gastos de",
    "tax": r"(?:import |sales )?(?:vat|tax|duty)\b|mwst|ust\b|umsatzsteuer|mehrwertsteuer|tva\b|iva\b",
    "total": r"grand total|total|amount due|balance due|gesamt|rechnungsbetrag|endbetrag|zu zahlen|totale|montant|"
    r"importe",
}
_CHARGE = re.compile(
    r"^\W*(?:" + "|".join(f"(?P<{name}>{words})" for name, words in _CHARGES.items()) + ")", re.IGNORECASE
)
_INVOICE = re.compile(
    r"\b(?:invoice|rechnung|facture|fattura|factura)(?:s?nummer| number)?\s*(?:no|nr|n°|#)?[.:# ]{1,3}"
    r"(?P<number>[A-Z0-9][\w/-]{2,20})",
    re.IGNORECASE,
)
_SALE = re.compile(
    r"\b(?P<sale>(?:[A-Z][\w&.-]+ ){0,3}(?:e-?auction|web auction|e-?live auction|electronic auction|feature auction|"
    r"auction|auktion|e-?sale|sale|vente|asta|subasta) (?:no\. |nr\. )?(?:\d{1,4}|[IVXLC]{1,8}))\b",
    re.IGNORECASE,
)
_RATE = re.compile(r"(\d{1,2}(?:[.,]\d{1,2})?)\s?%")


@dataclass(frozen=True)
class InvoiceLot:
    """A lot as the invoice lists it."""

    lot_number: str
    text: str
    hammer: Money | None
    url: str | None = None


@dataclass(frozen=True)
class Invoice:
    """An invoice: who sent it, the lots in it, and what was charged; `premium_rate` is in percent.

    `attachments` are the names of files that came with it and are not read.
    """

    house: str
    sender: str
    subject: str | None
    day: date | None
    number: str | None
    sale: str | None
    lots: tuple[InvoiceLot, ...]
    hammer_total: Money | None = None
    premium: Money | None = None
    premium_rate: Decimal | None = None
    shipping: Money | None = None
    tax: Money | None = None
    total: Money | None = None
    attachments: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


def is_message(data: bytes, name: str) -> bool:
    """Whether a file is an e-mail, and not a page saved as .mhtml."""
    head = data[:8_000].replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    if b"snapshot-content-location" in head.lower() or b"saved by" in head.lower():
        return False
    told = sum(1 for line in head.split(b"\n") if _HEADERS.match(line))
    return told >= 3 or (name.lower().endswith(".eml") and told >= 1)


def open_invoice(data: bytes) -> Invoice:
    """The invoice in a message.

    Raises:
        Unreadable: it is damaged or too large, or lists no lot.
    """
    if len(data) > LARGEST:
        raise Unreadable(f"The message is larger than {LARGEST >> 20} MB.")
    try:
        message = BytesParser(_class=EmailMessage, policy=email.policy.default).parsebytes(data)
        texts = list(_texts(message))
        attachments = tuple(name for part in message.walk() if (name := part.get_filename()))
        headers = {name: str(message.get(name) or "") for name in ("From", "Subject", "Date")}
    except (MessageError, ValueError, LookupError, TypeError, AttributeError, IndexError) as error:
        raise Unreadable("The message is damaged and cannot be read. Paste its text instead.") from error
    for lines, links in texts:
        lots = tuple(_lots(lines, links))
        if lots:
            return _invoice(headers, lines, lots, attachments)
    if papers := _papers(attachments):
        raise Unreadable(
            f"The message lists no lots, and {papers} beside it is not read. Open it, and paste the text of each lot, "
            "or bring the lots' pages."
        )
    raise Unreadable("The message lists no lots that could be read. Paste the lots' texts instead.")


def _papers(attachments: tuple[str, ...]) -> str:
    """The PDFs that came with a message, by name: an invoice is most often in one."""
    return " and ".join(f"“{name}”" for name in attachments if name.lower().endswith(".pdf"))


def as_lots(invoice: Invoice) -> tuple[Lot, ...]:
    """The lots as lot records, their prices the hammer; what was charged besides is shared over them afterwards."""
    told = [("Invoice", invoice.number), ("Invoice date", invoice.day.isoformat() if invoice.day else None)]
    return tuple(
        Lot(
            house=invoice.house,
            text=one.text,
            extractor="invoice",
            extractor_version=VERSION,
            sale=invoice.sale,
            lot_number=one.lot_number,
            price=one.hammer,
            basis=PriceBasis.HAMMER if one.hammer else PriceBasis.UNKNOWN,
            premium_rate=invoice.premium_rate,
            outcome=Outcome.SOLD,
            seller=tuple((label, value) for label, value in told if value),
            key=lot_keys.key(one.url) if one.url else None,
            url=one.url,
            warnings=invoice.warnings,
        )
        for one in invoice.lots
    )


def charges(invoice: Invoice) -> Charges:
    """What the invoice charges, beside what its lots come to where each of them has a price in one currency."""
    hammers = summed(lot.hammer for lot in invoice.lots if lot.hammer)
    are_all_priced = len(hammers) == 1 and all(lot.hammer for lot in invoice.lots)
    return Charges(
        lots=len(invoice.lots),
        number=invoice.number,
        day=invoice.day,
        hammer=hammers[0] if are_all_priced else None,
        hammer_total=invoice.hammer_total,
        premium=invoice.premium,
        premium_rate=invoice.premium_rate,
        shipping=invoice.shipping,
        tax=invoice.tax,
        total=invoice.total,
    )


def _texts(message: EmailMessage) -> Iterator[tuple[list[str], dict[str, str]]]:
    """The message's text in each form it has, as lines, with the lots' addresses by what stands in their row."""
    parts = [part for part in message.walk() if part.get_content_maintype() == "text" and not part.get_filename()]
    for part in sorted(parts, key=lambda one: one.get_content_subtype() != "html"):
        content = part.get_content()
        if not isinstance(content, str):
            continue
        if part.get_content_subtype() == "html":
            page = Page(content, None)
            yield list(page.lines[:MOST_LINES]), _links(page)
        else:
            yield [line.strip(" \t>|") for line in markup.tidy(content).split("\n")][:MOST_LINES], {}


def _links(page: Page) -> dict[str, str]:
    """The address of each lot by its row's text."""
    found: dict[str, str] = {}
    for anchor in page.every("a[href]", most=2_000):
        address = markup.attribute(anchor, "href") or ""
        if lot_keys.key(address) is None:
            continue
        row = anchor
        for _ in range(6):
            if row.tag == "tr" or row.parent is None:
                break
            row = row.parent
        found.setdefault(
            markup.one_line(markup.text_of(row if row.tag == "tr" else anchor)) or "", lot_keys.cleaned(address)
        )
    return found


# --- the lots ----------------------------------------------------------------------------------------------------


def _lots(lines: list[str], links: dict[str, str]) -> Iterator[InvoiceLot]:
    """Lots in rows, or in blocks that begin with "Lot 231"."""
    open_lot: tuple[str, list[str]] | None = None
    seen: set[str] = set()
    for line in (*lines, "total"):
        row, head = _ROW.match(line), _HEAD.match(line)
        if open_lot and (row or head or _CHARGE.match(line)):
            if open_lot[0] not in seen and (lot := _of_block(*open_lot, links)):
                seen.add(lot.lot_number)
                yield lot
            open_lot = None
        if row and not _CHARGE.match(row["text"]):
            if row["lot"] not in seen:
                seen.add(row["lot"])
                yield InvoiceLot(
                    row["lot"], row["text"].strip(" |"), _first_sum(row["sums"]), _link(line, row["lot"], links)
                )
        elif head:
            open_lot = (head["lot"], [head["text"]])
        elif open_lot and len(open_lot[1]) < 30:
            open_lot[1].append(line)


def _of_block(lot_number: str, lines: list[str], links: dict[str, str]) -> InvoiceLot | None:
    priced = next((line for line in lines if _PRICE.match(line) and _SUMS.search(line)), None)
    text = "\n".join(line for line in lines if line and not _PRICE.match(line)).strip()
    sums = list(_SUMS.finditer(text)) if priced is None else []
    if sums and text[sums[-1].end() :].strip(" |.") == "":
        priced, text = sums[-1][0], text[: sums[-1].start()].strip(" |")
    return InvoiceLot(lot_number, text, _first_sum(priced), _link(text, lot_number, links)) if priced and text else None


def _link(line: str, lot_number: str, links: dict[str, str]) -> str | None:
    said = markup.one_line(line) or ""
    if said in links:
        return links[said]
    return next(
        (
            url
            for words, url in links.items()
            if re.fullmatch(rf"(?:lot\s?#?\s?)?{re.escape(lot_number)}", words, re.IGNORECASE)
        ),
        None,
    )


def _first_sum(text: str | None) -> Money | None:
    found = _SUMS.search(text or "")
    return money.read(found[0].replace("’", "'")) if found else None


# --- the rest of the invoice -------------------------------------------------------------------------------------


def _invoice(
    headers: dict[str, str], lines: list[str], lots: tuple[InvoiceLot, ...], attachments: tuple[str, ...]
) -> Invoice:
    text = "\n".join([headers["Subject"], *lines[:400]])
    charges = _charges(lines)
    currency = _currency(text, lots, charges)
    lots = tuple(InvoiceLot(one.lot_number, one.text, _in(one.hammer, currency), one.url) for one in lots)
    sums = {name: _in(value, currency) for name, value in charges.items()}
    _, sender = parseaddr(headers["From"])
    number, sale = _INVOICE.search(text), _SALE.search(text)
    rate = next((found for line in lines if (found := _RATE.search(line)) and _is("premium", line)), None)
    return Invoice(
        house=_house(sender),
        sender=sender,
        subject=markup.one_line(headers["Subject"]),
        day=_day(headers["Date"]),
        number=number["number"] if number else None,
        sale=markup.one_line(sale["sale"]) if sale else None,
        lots=lots,
        hammer_total=sums.get("hammer_total"),
        premium=sums.get("premium"),
        premium_rate=Decimal(rate[1].replace(",", ".")) if rate else None,
        shipping=sums.get("shipping"),
        tax=sums.get("tax"),
        total=sums.get("total"),
        attachments=attachments,
        warnings=(*_doubts(lots, sums), *_unread(attachments)),
    )


def _is(name: str, line: str) -> bool:
    found = _CHARGE.match(line)
    return bool(found and found[name])


def _charges(lines: list[str]) -> dict[str, Money]:
    """What is charged, by what it is for: postage and insurance are one sum, and of several totals the last counts."""
    found: dict[str, Money] = {}
    for line in lines:
        label = _CHARGE.match(line)
        sums = _SUMS.findall(line) if label else []
        value = money.read(sums[-1]) if sums else None
        if label is None or value is None or label.lastgroup is None:
            continue
        before = found.get(label.lastgroup)
        adds = before is not None and label.lastgroup in {"shipping", "tax"}
        found[label.lastgroup] = (
            Money(before.amount + value.amount, before.currency or value.currency) if adds and before else value
        )
    return found


def _currency(text: str, lots: tuple[InvoiceLot, ...], charges: dict[str, Money]) -> str | None:
    """The currency of sums that name none: the one that the others name, or that the text does."""
    named = {one.currency for one in (*(lot.hammer for lot in lots), *charges.values()) if one and one.currency}
    if not named:
        named = {code for word in re.findall(r"\b[A-Z]{3}\b|[€£]", text) if (code := money.currency(word))}
    return named.pop() if len(named) == 1 else None


def _in(value: Money | None, currency: str | None) -> Money | None:
    return Money(value.amount, value.currency or currency) if value else None


def _house(sender: str) -> str:
    site = sender.rpartition("@")[2].lower()
    found = houses.of(f"https://{site}/") if re.fullmatch(r"[a-z0-9.-]+", site) else houses.ALL["web"]
    return found.NAME


def _day(header: str) -> date | None:
    try:
        sent: datetime = parsedate_to_datetime(header)
    except (ValueError, TypeError, IndexError):
        return reading.day(header)
    return sent.date()


def _unread(attachments: tuple[str, ...]) -> Iterator[str]:
    if papers := _papers(attachments):
        yield f"{papers} beside the message is not read: compare it with what was found, and paste what is missing."


def _doubts(lots: tuple[InvoiceLot, ...], sums: dict[str, Money | None]) -> tuple[str, ...]:
    """A sentence where the lots that were found do not add up to what the invoice says."""
    hammers = [lot.hammer.amount for lot in lots if lot.hammer]
    told = sums.get("hammer_total")
    if told is None or len(hammers) != len(lots) or abs(sum(hammers, Decimal(0)) - told.amount) < Decimal("0.02"):
        return ()
    return ("The lots found do not add up to the invoice's sum of hammer prices: one may be missing.",)
