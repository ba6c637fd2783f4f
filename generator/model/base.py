"""What every kind of entry has in common: frozen, no unknown keys, and an origin in its file."""

from pydantic import BaseModel, ConfigDict, Field
from pydantic.json_schema import SkipJsonSchema

from generator.model.origin import Origin

# No key of a YAML file can be this: the loader refuses keys that cannot be printed.
ORIGIN_KEY = "\0origin"


class Part(BaseModel):
    """A mapping inside an entry; where it stands is asked of the entry."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)


class Entry(Part):
    """A file, or an item of a file that lists many; knows where it and all in it stand."""

    origin: SkipJsonSchema[Origin] = Field(alias="\0origin", repr=False)
