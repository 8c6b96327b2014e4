"""The database's versions, one after another."""
