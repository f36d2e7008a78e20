"""The acceptance kit: an authority's scenarios against somebody else's system."""
