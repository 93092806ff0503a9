-- What a source says of a street besides its class: of subway, towpath, unlit and one_way those that hold, with spaces between.
ALTER TABLE street ADD COLUMN traits TEXT NOT NULL DEFAULT '';
