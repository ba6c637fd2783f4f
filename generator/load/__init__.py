"""From the bytes of a site's folder to typed content: nothing raised, every defect a value."""
