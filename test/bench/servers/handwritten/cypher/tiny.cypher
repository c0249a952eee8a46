// One show. $slug. Row: id, slug, title, lifecycle status; no row where nobody has the slug.
MATCH (show:Show {slug: $slug})
RETURN show.id, show.slug, show.title, show.lifecycleStatus
