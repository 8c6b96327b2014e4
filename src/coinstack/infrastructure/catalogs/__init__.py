"""The catalogs of types: read from files and dumps, built into one read-only file, and asked."""
