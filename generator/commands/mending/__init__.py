"""What `briefing fix` does to the content: exact stretches of its files replaced, nothing else.

A mend is a stretch of a file and what is put there, so comments, order, layout, quoting, line ends
and a byte order mark stay as they are because nothing touches them. A library that reads YAML and
writes it again keeps comments and order and no more. ruamel.yaml was tried: where nothing at all is
changed, more than half of the files of this project's own site come out different, since it folds
long lines, indents lists and ends lines in its own way, and drops a byte order mark. So there is
none.
"""
