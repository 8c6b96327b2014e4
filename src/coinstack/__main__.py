"""`python -m coinstack` is `coinstack`."""

from coinstack.infrastructure.cli import main

main()
