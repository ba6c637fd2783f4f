"""What programs that visit the site may read: all of it (RFC 9309)."""

from collections.abc import Mapping

from generator.render.exports import sitemap_xml
from generator.render.material import Material


def files(material: Material) -> Mapping[str, bytes]:
    """The one file; it counts only where the site stands at the root of its host."""
    lines = ["User-agent: *", "Allow: /"]
    if material.content.root:
        lines += ["", f"Sitemap: {material.content.at(sitemap_xml.PATH)}"]
    return {"robots.txt": "\n".join([*lines, ""]).encode()}
