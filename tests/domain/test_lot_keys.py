"""One lot has one key, however it was linked."""

import pytest

from coinstack.domain import lot_keys

CNG = "cng/lot/9245"
HERITAGE = "heritage/232539/64039"
BIDDR = "biddr/2501/2796894"

# Every class of difference between two links to one lot, for every site whose form is known.
VARIANTS = [
    # scheme, case of the host, www, port, a full stop behind the host, blanks around, no scheme at all
    ("https://www.biddr.com/auctions/leu/browse?a=2501&l=2796894", BIDDR),
    ("http://biddr.com/auctions/leu/browse?a=2501&l=2796894", BIDDR),
    ("HTTPS://WWW.BIDDR.COM/auctions/leu/browse?a=2501&l=2796894", BIDDR),
    ("https://www.biddr.com:443/auctions/leu/browse?a=2501&l=2796894", BIDDR),
    ("https://www.biddr.com./auctions/leu/browse?a=2501&l=2796894", BIDDR),
    ("  https://www.biddr.com/auctions/leu/browse?a=2501&l=2796894\n", BIDDR),
    ("www.biddr.com/auctions/leu/browse?a=2501&l=2796894", BIDDR),
    ("biddr.ch/auctions/leu/browse?a=2501&l=2796894", BIDDR),
    # utm parameters, fragments, order and case of parameters, empty ones, the house's own noise, escaped ampersands
    ("https://www.biddr.com/auctions/leu/browse?a=2501&l=2796894&utm_source=mail&utm_medium=x&fbclid=y", BIDDR),
    ("https://www.biddr.com/auctions/leu/browse?a=2501&l=2796894#description", BIDDR),
    ("https://www.biddr.com/auctions/leu/browse?l=2796894&a=2501", BIDDR),
    ("https://www.biddr.com/auctions/leu/browse?A=2501&L=2796894", BIDDR),
    ("https://www.biddr.com/auctions/leu/browse?a=2501&l=2796894&hl", BIDDR),
    ("https://www.biddr.com/auctions/leu/browse?hl=de&p=3&c=12&s=lot&a=2501&l=2796894", BIDDR),
    ("https://www.biddr.com/auctions/leu/browse?a=2501&amp;l=2796894&amp;hl", BIDDR),
    ("https://www.biddr.com/auctions/leu/browse/?a=2501&l=2796894", BIDDR),
    # the slug is decoration
    ("https://coins.ha.com/itm/ancients/roman/ancients-augustus-27-bc-ad-14/a/232539-64039.s", HERITAGE),
    ("http://COINS.HA.COM/itm/other-slug/a/232539-64039.s?ic4=ListView-Thumbnail-071515#photos", HERITAGE),
    ("https://www.ha.com/itm/x/y/z/a/232539-64039.s?tab=ArchiveSearchResults&hdnJumpToLot=1", HERITAGE),
    ("https://coins.ha.com/c/item.zx?saleNo=232539&lotIdNo=64039", HERITAGE),
    ("https://coins.ha.com/c/item.zx?lotNo=64039&saleNo=232539&ic4=x", HERITAGE),
    ("https://coins.ha.com/c/item.zx?saleNo=3125&lotIdNo=34018", "heritage/3125/34018"),
    # CNG's three generations; BACK_URL encoded once, twice, not at all, and with ids of its own
    ("https://auctions.cngcoins.com/lots/view/4-LO4IAT/cappadocia-ar-drachm", "cng/auctions/4-lo4iat"),
    ("https://auctions.cngcoins.com/lots/view/4-LO4IAT", "cng/auctions/4-lo4iat"),
    ("https://auctions.cngcoins.com/lots/view/4-LO4IAT/another-slug?utm_campaign=x#images", "cng/auctions/4-lo4iat"),
    ("https://cngcoins.com/Lot.aspx?LOT_ID=9245", CNG),
    ("https://cngcoins.com/Lot.aspx?LOT_ID=9245&BACK_URL=%2FPastAuction.aspx%3FAUCTION_ID%3D17%26LOT_ID%3D3", CNG),
    (
        "https://cngcoins.com/Lot.aspx?LOT_ID=9245&BACK_URL=%252FPastAuction.aspx%253FAUCTION_ID%253D17"
        "%2526BACK_URL%253D%25252FPricesRealized.aspx%25253FCONTAINER_TYPE_ID%25253D3",
        CNG,
    ),
    ("https://www.cngcoins.com/Lot.aspx?BACK_URL=/PastAuction.aspx?AUCTION_ID=17&LOT_ID=9245", CNG),
    ("https://cngcoins.com/lot.aspx?LOT_ID=9245&BACK_URL=/Lot.aspx?x=1&LOT_ID=77", CNG),
    ("https://www.cngcoins.com/Coin.aspx?CoinID=36815", "cng/coin/36815"),
    ("http://cngcoins.com/coin.aspx?coinid=36815&Redirect=1", "cng/coin/36815"),
    # eBay's item is one on every country's site
    ("https://www.ebay.com/itm/397040880671", "ebay/397040880671"),
    ("https://ebay.co.uk/itm/a-roman-coin/397040880671?hash=item5c&_trkparms=x", "ebay/397040880671"),
    ("https://www.ebay.de/itm/397040880671?var=0&mkevt=1", "ebay/397040880671"),
    ("https://m.ebay.com.au/itm/397040880671/", "ebay/397040880671"),
    ("http://cgi.ebay.com/ws/eBayISAPI.dll?ViewItem&item=397040880671", "ebay/397040880671"),
    ("https://agoraauctions.com/listing/viewdetail/60751", "agora/60751"),
    ("https://www.agoraauctions.com/listing/viewdetail/60751/0/archive", "agora/60751"),
    ("https://www.numisbids.com/n.php?p=lot&sid=4242&lot=121", "numisbids/4242/121"),
    ("https://www.numisbids.com/n.php?lot=121&sid=4242&p=lot&utm_source=x", "numisbids/4242/121"),
    ("https://www.numisbids.com/sale/4242/lot/121", "numisbids/4242/121"),
    ("http://numisbids.com/sale/4242/lot/121A/#description", "numisbids/4242/121a"),
    ("http://www.coinarchives.com/a/lotviewer.php?LotID=2361342&AucID=5794&Lot=1007", "coinarchives/2361342"),
    (
        "https://coinarchives.com/a/lotviewer.php?LotID=2361342&AucID=5794&Lot=1007&Val=6826037c&Match=1",
        "coinarchives/2361342",
    ),
    ("https://coinarchives.com/w/lotviewer.php?LotID=2361342", "coinarchives/w/2361342"),
    # other sites whose form is known
    ("https://leunumismatik.com/en/lot/41/1207", "leu/41/1207"),
    ("https://www.leunumismatik.com/de/lot/41/1207/", "leu/41/1207"),
    ("https://auktionen.gmcoinart.de/Los/290/512.0", "gorny/290/512"),
    ("https://auktionen.gmcoinart.de/los/290/512", "gorny/290/512"),
    ("https://nomosag.com/nomos-21/121", "nomos/21/121"),
    ("https://www.kuenker.de/en/archiv/stueck/318271", "kuenker/archive/318271"),
    ("https://www.kuenker.de/de/archiv/stueck/318271", "kuenker/archive/318271"),
    ("https://kuenker.auex.de/de-de/auctions/lots/95565", "kuenker/lot/95565"),
    ("https://kuenker.auex.de/en-us/auctions/lots/95565?back=1", "kuenker/lot/95565"),
    ("https://www.spink.com/lot/22003000121", "spink/22003/121"),
    ("https://www.sixbid.com/en/nomos/9876/greek-coins/8123456/macedon-tetradrachm", "sixbid/9876/8123456"),
    ("https://sixbid.com/de/nomos/9876/griechen/8123456/tetradrachme", "sixbid/9876/8123456"),
    (
        "https://www.vcoins.com/en/stores/aegean_numismatics/1/product/caligula_as/1234567/Default.aspx",
        "vcoins/1/1234567",
    ),
    ("https://vcoins.com/de/stores/s/1/product/p/1234567/Default.aspx", "vcoins/1/1234567"),
    ("https://www.ma-shops.com/pfau/item.php?id=4711", "ma-shops/pfau/4711"),
    ("https://www.ma-shops.de/pfau/item.php?lang=de&id=4711", "ma-shops/pfau/4711"),
    ("https://www.acsearch.info/search.html?id=14261144#lot", "acsearch/14261144"),
    ("https://ngsa.bidinside.com/en/lot/2621/northern-greece-macedon-first-district-/", "bidinside/ngsa/2621"),
    ("https://ngsa.bidinside.com/it/lot/2621", "bidinside/ngsa/2621"),
    ("https://noble.com.au/auctions/lot?id=491847", "noble/491847"),
    ("https://www.noble.com.au/auctions/lot/?id=491847", "noble/491847"),
    ("https://www.artemideaste.com/auction/view/713/479", "artemide/713/479"),
]


@pytest.mark.parametrize(("url", "key"), VARIANTS)
def test_a_key_is_rebuilt_from_the_ids_in_the_address(url: str, key: str) -> None:
    assert lot_keys.key(url) == key


@pytest.mark.parametrize(("url", "key"), VARIANTS)
def test_an_address_without_its_noise_has_the_same_key(url: str, key: str) -> None:
    clean = lot_keys.cleaned(url)
    assert lot_keys.key(clean) == key
    assert lot_keys.cleaned(clean) == clean
    assert "utm_" not in clean and "#" not in clean and "amp;" not in clean


@pytest.mark.parametrize(
    "url",
    [
        "https://www.biddr.com/auctions/savoca/browse?a=6253",
        "https://www.biddr.com/auctions/savoca/?a=6253&l=1",
        "https://www.biddr.com/search?s=denarius",
        "https://www.ebay.com/sch/i.html?_nkw=denarius",
        "https://www.ebay.com/str/ancientcoins",
        "https://www.numisbids.com/n.php?p=sale&sid=4242",
        "https://www.numisbids.com/sale/4242",
        "https://www.numisbids.com/sale/4242/lot",
        "https://coins.ha.com/c/search-results.zx?N=51",
        "https://coins.ha.com/c/auction-home.zx?saleNo=3125",
        "https://www.cngcoins.com/Search.aspx",
        "https://www.cngcoins.com/Coins_sold.aspx?CoinID=1",
        "https://cngcoins.com/PastAuction.aspx?AUCTION_ID=17",
        "https://auctions.cngcoins.com/auctions/4-LO2GO8/electronic-auction-612",
        "https://auctions.cngcoins.com/lots/view/",
        "https://auctions.cngcoins.com/lots/view/favorites",
        "https://agoraauctions.com/listing/browse",
        "https://www.coinarchives.com/a/results.php?search=denarius",
        "https://www.acsearch.info/search.html?term=denarius",
        "https://www.sixbid.com/en/nomos/9876/greek-coins/page/2/perPage/50",
        "https://www.sixbid.com/en/nomos/9876",
        "https://www.sixbid.com/en/lots?term=8123456",
        "https://leunumismatik.com/en/lots/41",
        "https://nomosag.com/nomos-21",
        "https://www.vcoins.com/en/stores/aegean_numismatics/1/Default.aspx",
        "https://www.ma-shops.com/shops/search.php?searchstr=denarius",
        "https://ngsa.bidinside.com/en/auc/42/",
        "https://noble.com.au/auctions/results?id=1",
        "https://www.artemideaste.com/auction/view/713",
        "https://www.ngccoin.com/certlookup/2167888-014/NGCAncients/",
        "https://ebay.com.example.org/itm/397040880671",
        "https://notha.com/a/1-2.s",
        "https://www.biddr.com/auctions/x/browse?a=٢٥٠١&l=2",
        "https://www.biddr.com/auctions/x/browse?a=../..&l=2",
        "ftp://coins.ha.com/a/1-2.s",
        "https://[broken/a/1-2.s",
        "javascript:alert(1)//coins.ha.com/a/1-2.s",
        "no address at all",
        "",
    ],
)
def test_a_list_a_search_or_another_site_has_no_key(url: str) -> None:
    assert lot_keys.key(url) is None


def test_an_address_is_cleaned_of_what_does_not_matter() -> None:
    assert lot_keys.cleaned("HTTPS://WWW.Biddr.com/auctions/leu/browse?a=1&l=2&hl&utm_source=x#y") == (
        "https://www.biddr.com/auctions/leu/browse?a=1&l=2"
    )
    assert lot_keys.cleaned("https://shop.example/Coin?Name=Æ+As&id=3&gclid=z") == (
        "https://shop.example/Coin?Name=%C3%86+As&id=3"
    )
    assert lot_keys.cleaned("not an address") == "not an address"


def test_addresses_are_found_in_a_text() -> None:
    text = "Seen at https://a.example/x?y=1. Also (http://b.example/z), and www.c.example"
    assert lot_keys.urls_in(text) == ["https://a.example/x?y=1", "http://b.example/z"]
