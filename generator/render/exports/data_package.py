"""A Data Package: what the CSV files hold, column by column, under which licence, from whom.

After https://datapackage.org/standard/, in the terms that versions 1 and 2 share.
"""

import hashlib
import re
from collections.abc import Mapping
from typing import Any

from generator.render import addresses, licence
from generator.render.catalogue import say
from generator.render.content import Content
from generator.render.exports import csv_tables
from generator.render.jsons import pretty
from generator.render.material import Material
from generator.render.table import Column, Table
from generator.render.views import Download

PATH = f"{addresses.DATA}datapackage.json"
DOWNLOAD = Download(
    4,
    "data_package",
    "Data Package",
    "application/json",
    (PATH,),
)


def files(material: Material) -> Mapping[str, bytes]:
    """The one file, which stands beside the CSV files that it describes."""
    content = material.content
    package: dict[str, Any] = {
        "profile": "tabular-data-package",
        "name": _name(content.settings.title),
        "title": content.settings.title,
        "description": " ".join(
            (content.settings.tagline, licence.left_out(), say("downloads.formulas"))
        ),
        **({"homepage": content.root} if content.root else {}),
        "licenses": [
            {"name": licence.NAME, "path": licence.ADDRESS, "title": licence.TITLE},
        ],
        "sources": _sources(content),
        "resources": [_resource(name, table) for name, table in material.tables.items()],
    }
    return {PATH: pretty(package)}


def _name(title: str) -> str:
    """The site's title as a name of a package may be: lower-case letters, digits, hyphens."""
    return "-".join(re.findall(r"[a-z0-9]+", title.lower())) or "figures"


def _sources(content: Content) -> list[dict[str, str]]:
    """The publications that the figures rest on, by label and, where it is known, address."""
    found = []
    for name, source in content.site.sources.items():
        entry = {"title": content.source_labels[name]}
        if isinstance(source.url, str):
            entry["path"] = source.url
        found.append(entry)
    return found


def _resource(name: str, table: Table) -> dict[str, Any]:
    path, data = csv_tables.path(name), csv_tables.data(table)
    return {
        "profile": "tabular-data-resource",
        "name": name,
        "path": path.removeprefix(addresses.DATA),
        "description": table.description,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(data),
        "hash": f"sha256:{hashlib.sha256(data).hexdigest()}",
        "schema": {
            "fields": [_field(table, column) for column in table.columns],
            "missingValues": [""],
            "primaryKey": list(table.key),
            "foreignKeys": [
                {"fields": [c.name], "reference": {"resource": c.refers, "fields": ["id"]}}
                for c in table.columns
                if c.refers
            ],
        },
    }


def _field(table: Table, column: Column) -> dict[str, Any]:
    constraints: dict[str, Any] = {}
    if column.required:
        constraints["required"] = True
    if column.values:
        constraints["enum"] = list(column.values)
    if column.pattern:
        constraints["pattern"] = column.pattern
    field = {"name": column.name, "type": column.type, "description": table.describe(column)}
    return field | ({"constraints": constraints} if constraints else {})
