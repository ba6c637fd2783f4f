"""One module for each format that the content is offered in beside the pages.

A module has `files(material)`, which gives the files of its format by their path from the site's
root, and where readers are to be offered them, `DOWNLOAD`. Modules are found by listing this
package, and nothing else has to name them.
"""
