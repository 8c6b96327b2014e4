"""What does not fit a request, told in words for the person who sent it."""

from collections.abc import Mapping, Sequence

# By the kinds of error that pydantic names; in braces what it tells of each (its `ctx`).
WORDS: dict[str, str] = {
    "missing": "is missing",
    "json_invalid": "is not JSON",
    "int_parsing": "must be a whole number",
    "int_type": "must be a whole number",
    "int_from_float": "must be a whole number",
    "int_parsing_size": "is too large a number",
    "float_parsing": "must be a number",
    "float_type": "must be a number",
    "finite_number": "must be a number",
    "bool_parsing": "must be true or false",
    "bool_type": "must be true or false",
    "string_type": "must be text",
    "string_unicode": "must be text in UTF-8",
    "string_too_long": "must be at most {max_length} characters long",
    "string_too_short": "must be at least {min_length} characters long",
    "too_long": "must hold at most {max_length}",
    "date_parsing": "must be a day, such as 2024-03-31",
    "date_from_datetime_parsing": "must be a day, such as 2024-03-31",
    "date_from_datetime_inexact": "must be a day, such as 2024-03-31",
    "too_short": "must hold at least {min_length}",
    "list_type": "must be a list",
    "dict_type": "must hold fields",
    "model_type": "must hold fields",
    "model_attributes_type": "must hold fields",
    "greater_than_equal": "must be at least {ge}",
    "greater_than": "must be more than {gt}",
    "less_than_equal": "must be at most {le}",
    "less_than": "must be less than {lt}",
    "enum": "must be one of {expected}",
    "literal_error": "must be one of {expected}",
    "extra_forbidden": "is no field of this",
}

_FORMS = frozenset({"str", "int", "float", "decimal", "bool", "constrained-str"})
"""What pydantic calls the forms of a value that may have several."""


def told(errors: Sequence[Mapping[str, object]]) -> tuple[str, str | None]:
    """The first misfit as a sentence, and the field it is about (None: the request as a whole)."""
    if not errors:
        return "The request cannot be read.", None
    first = errors[0]
    kind, where = str(first.get("type")), first.get("loc")
    parts = [str(part) for part in where if not _is_branch(part)][1:] if isinstance(where, Sequence) else []
    field = None if kind == "json_invalid" else ".".join(parts) or None
    about = f"“{field}”" if field else "The body"
    context = first.get("ctx")
    words = WORDS.get(kind)
    if words is None:
        return f"{about}: {first.get('msg', 'it cannot be read')}.", field
    return f"{about} {words.format(**context) if isinstance(context, Mapping) else words}.", field


def _is_branch(part: object) -> bool:
    """Whether a step of the way only names one of several forms that a value may have: nobody sent that."""
    return isinstance(part, str) and (part in _FORMS or part.endswith(("]", ")")))
