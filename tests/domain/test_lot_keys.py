"""One lot has one key, however it was linked."""

import pytest

from coinstack.domain import lot_keys


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("https://coins.ha.com/itm/ancients/x/ancients-augustus/a/232539-64039.s", "heritage/232539/64039"),
        ("http://COINS.HA.COM/itm/other-slug/a/232539-64039.s?ic4=ListView#photos", "heritage/232539/64039"),
        ("https://coins.ha.com/c/item.zx?saleNo=3125&lotIdNo=34018", "heritage/3125/34018"),
        ("https://auctions.cngcoins.com/lots/view/4-I2GSGD/cappadocia", "cng/auctions/4-i2gsgd"),
        ("https://www.cngcoins.com/Coin.aspx?CoinID=60511", "cng/coin/60511"),
        ("https://cngcoins.com/Lot.aspx?LOT_ID=9245&BACK_URL=%252F", "cng/lot/9245"),
        ("https://www.ebay.com/itm/397040880671", "ebay/397040880671"),
        ("https://ebay.co.uk/itm/a-roman-coin/397040880671?hash=item5c&_trkparms=x", "ebay/397040880671"),
        ("https://www.biddr.com/auctions/savoca/browse?a=6253&l=7717703", "biddr/6253/7717703"),
        ("https://www.biddr.com/auctions/savoca/browse?hl=en&l=7717703&a=6253&p=2", "biddr/6253/7717703"),
        ("https://agoraauctions.com/listing/viewdetail/60751/0/archive", "agora/60751"),
        ("https://www.numisbids.com/n.php?p=lot&sid=4242&lot=121", "numisbids/4242/121"),
        ("https://www.numisbids.com/sale/4242/lot/121", "numisbids/4242/121"),
        ("https://www.coinarchives.com/a/lotviewer.php?LotID=1&AucID=2&Lot=3", "coinarchives/2/1"),
    ],
)
def test_a_key_is_rebuilt_from_the_ids_in_the_address(url: str, key: str) -> None:
    assert lot_keys.key(url) == key


@pytest.mark.parametrize(
    "url",
    [
        "https://www.biddr.com/auctions/savoca/browse?a=6253",
        "https://www.ebay.com/sch/i.html?_nkw=denarius",
        "https://www.numisbids.com/n.php?p=sale&sid=4242",
        "https://coins.ha.com/c/search-results.zx?N=51",
        "https://www.cngcoins.com/Search.aspx",
        "https://www.vcoins.com/en/stores/x/1/product/y/2/Default.aspx",
        "https://ebay.com.example.org/itm/397040880671",
        "ftp://coins.ha.com/a/1-2.s",
        "https://[broken/a/1-2.s",
        "no address at all",
        "",
    ],
)
def test_a_list_a_search_or_another_site_has_no_key(url: str) -> None:
    assert lot_keys.key(url) is None


def test_addresses_are_found_in_a_text() -> None:
    text = "Seen at https://a.example/x?y=1. Also (http://b.example/z), and www.c.example"
    assert lot_keys.urls_in(text) == ["https://a.example/x?y=1", "http://b.example/z"]
