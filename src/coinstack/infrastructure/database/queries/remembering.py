"""Answers that hold until something is written."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

from sqlalchemy import Connection

Answer = TypeVar("Answer")


class Memory(Generic[Answer]):
    """The latest answers, by database, question and the number that every commit moves."""

    def __init__(self, most: int) -> None:
        self._guard = threading.Lock()
        self._known: OrderedDict[tuple[object, ...], Answer] = OrderedDict()
        self._most = most

    def get(self, connection: Connection, question: Hashable, make: Callable[[], Answer]) -> Answer:
        """The answer, made where it is not known."""
        version = connection.exec_driver_sql("SELECT data_version FROM state").scalar_one()
        key = (str(connection.engine.url), id(connection.engine), version, question)
        with self._guard:
            if key in self._known:
                self._known.move_to_end(key)
                return self._known[key]
        made = make()
        with self._guard:
            self._known[key] = made
            while len(self._known) > self._most:
                self._known.popitem(last=False)
        return made
