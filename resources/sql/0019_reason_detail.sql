-- What a hotspot's reason is made of, as JSON, so that it is said in the reader's language. Null where only the words are known.
ALTER TABLE hotspot ADD COLUMN reason_detail TEXT;
