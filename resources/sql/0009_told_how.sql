-- How the woman who raised the concern was told what came of it, or empty where nobody noted it.
ALTER TABLE walk_action ADD COLUMN told_how TEXT NOT NULL DEFAULT '' CHECK (told_how IN ('', 'letter', 'phone', 'in_person', 'partner'));
