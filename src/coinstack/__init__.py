"""CoinStack keeps collections of ancient coins."""

__version__ = "2.0.0a1"
